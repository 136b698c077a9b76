import type { Language } from '../i18n/language';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const ZEEBE = 'http://camunda.org/schema/zeebe/1.0';

/** What a process file says about one of its elements. */
export interface ElementText {
  readonly name: string;
  readonly article: string | null;
  /** The author's remark; written in Chinese only. */
  readonly documentation: string | null;
}

export interface LocalDiagram {
  readonly xml: string;
  readonly texts: ReadonlyMap<string, ElementText>;
}

function properties(element: Element): ReadonlyMap<string, string> {
  const extension = [...element.children].find((c) => c.localName === 'extensionElements');
  const found = [...(extension?.getElementsByTagNameNS(ZEEBE, 'property') ?? [])];
  return new Map(found.map((p) => [p.getAttribute('name') ?? '', p.getAttribute('value') ?? '']));
}

function documentationOf(element: Element): string | null {
  const child = [...element.children].find((c) => c.localName === 'documentation');
  return child?.textContent?.trim() || null;
}

/**
 * The diagram with its names in the person's language (an element carries its English name in the
 * property `nameEn`), and what is known of each element.
 */
export function localiseDiagram(xml: string, language: Language): LocalDiagram {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const texts = new Map<string, ElementText>();
  for (const element of document.getElementsByTagNameNS(BPMN, '*')) {
    const id = element.getAttribute('id');
    if (id === null) continue;
    const own = properties(element);
    const nameEn = own.get('nameEn');
    if (language === 'en' && nameEn !== undefined) element.setAttribute('name', nameEn);
    texts.set(id, {
      name: element.getAttribute('name') ?? '',
      article: own.get('article') ?? null,
      documentation: documentationOf(element),
    });
  }
  return { xml: new XMLSerializer().serializeToString(document), texts };
}
