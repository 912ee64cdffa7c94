/** A day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
export type IsoDate = string;

/** A day known to the day, the month or the year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string;

/** A moment, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export type IsoInstant = string;
