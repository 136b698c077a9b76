/** The BPMN type in lower camel case, e.g. `userTask`. */
export const typeOf = (element) => {
  const name = element.$type.slice(element.$type.indexOf(':') + 1);
  return name[0].toLowerCase() + name.slice(1);
};
