/** The text of an entry, trimmed; '' when it matches anything. */
export const textOf = (entry) => {
  const text = (entry.text ?? '').trim();
  return text === '-' ? '' : text;
};

export const isTable = (element) => element.$instanceOf('dmn:DecisionTable');

const STRING = /"(\\.|[^"\\])*"/g;

/** True for one or several quoted strings, `null`, or `not(...)` around quoted strings. */
export const isQuoted = (text) =>
  /^(null|Q(, ?Q)*|not\(Q(, ?Q)*\))$/.test(text.replace(STRING, 'Q'));
