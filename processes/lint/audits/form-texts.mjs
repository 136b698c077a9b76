/** Forms speak both languages: Chinese in the form, the English twin in `properties` (labelEn, descriptionEn, contentEn, <value>En). */

const TWINS = ['label', 'description', 'content'];

const placeholders = (text) => [...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, key]) => key);

const all = (components) =>
  components.flatMap((component) => [component, ...all(component.components ?? [])]);

function missingTwins(component) {
  const english = component.properties ?? {};
  return [
    ...TWINS.filter((name) => component[name] && !english[`${name}En`]).map((name) => `${name}En`),
    ...(component.values ?? [])
      .filter(({ value }) => !english[`${value}En`])
      .map(({ value }) => `${value}En`),
  ];
}

export function auditFormTexts({ forms }) {
  return forms.flatMap(({ file, form }) =>
    all(form.components).flatMap((component) => [
      ...missingTwins(component).map((name) => ({
        file,
        id: component.id,
        message: `English text ${name} is missing`,
      })),
      ...(component.content &&
      placeholders(component.content).join() !==
        placeholders(component.properties?.contentEn ?? '').join()
        ? [{ file, id: component.id, message: 'Both languages must show the same facts' }]
        : []),
    ]),
  );
}
