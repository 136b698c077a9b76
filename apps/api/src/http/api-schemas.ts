/** What fields of answers are made of, for `@ApiProperty`. */
export const time = { type: 'string', format: 'date-time' } as const;
export const nullableTime = { ...time, nullable: true } as const;
export const nullableText = { type: 'string', nullable: true } as const;
export const uuid = { type: 'string', format: 'uuid' } as const;
export const nullableUuid = { ...uuid, nullable: true } as const;

/** A key of the engine: 64 bits, which JavaScript's numbers do not hold. */
export const engineKey = { type: 'string', pattern: '^[1-9][0-9]{0,18}$' } as const;

/** The provision a step rests on. */
export const article = {
  ...nullableText,
  example: 'QY23.2',
  description: '法条依据 / the provision it rests on',
} as const;

/** A calendar day in Asia/Shanghai. */
export const day = { type: 'string', format: 'date' } as const;
export const nullableDay = { ...day, nullable: true } as const;
