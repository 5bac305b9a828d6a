/** Exit code where the program was called wrongly, and did nothing. */
export const WRONG_USE = 2;
