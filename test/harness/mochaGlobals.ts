/** Stands in for `mocha` in bundled tests: what the running mocha has made global. */
export const { describe, it, before, beforeEach, after, afterEach } = globalThis;
