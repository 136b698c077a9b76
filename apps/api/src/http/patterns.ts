/** A day as it is written; whether it is one of the calendar is for the domain to say. */
export const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
