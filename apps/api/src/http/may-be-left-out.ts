import { ValidateIf } from 'class-validator';

/** Lets a field be left out, but not be null: what is null would be written as such. */
export const MayBeLeftOut = () => ValidateIf((_, value) => value !== undefined);
