import { ValidateBy } from 'class-validator';

/** A text of more than blanks. */
export const SaysSomething = () =>
  ValidateBy({
    name: 'saysSomething',
    validator: { validate: (value) => typeof value !== 'string' || /\S/.test(value) },
  });
