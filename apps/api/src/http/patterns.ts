/** Text that PostgreSQL can hold. */
export const NO_NUL = /^[^\0]*$/;

/** A day as it is written; whether it is one of the calendar is for the domain to say. */
export const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
