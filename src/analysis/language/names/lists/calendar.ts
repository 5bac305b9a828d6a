import { words } from './list.ts';

/** Months and days of the week as the news writes them: capitalised, and in no name. */
export const CALENDAR = words(`
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep
Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Monday Tuesday Wednesday Thursday Friday Saturday
Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun GMT UTC CET EST EDT PST BST IST WAT EAT
`);
