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

function putEnglish(element: Element, own: ReadonlyMap<string, string>): void {
  const nameEn = own.get('nameEn');
  if (nameEn !== undefined) element.setAttribute('name', nameEn);
  const textEn = own.get('textEn');
  const text = [...element.children].find((child) => child.localName === 'text');
  if (text !== undefined && textEn !== undefined) text.textContent = textEn;
}

/**
 * The diagram with its names in the person's language (an element carries its English name in the
 * property `nameEn`, an annotation its text in `textEn`), and what is known of each element.
 */
export function localiseDiagram(xml: string, language: Language): LocalDiagram {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const texts = new Map<string, ElementText>();
  for (const element of document.getElementsByTagNameNS(BPMN, '*')) {
    const id = element.getAttribute('id');
    if (id === null) continue;
    const own = properties(element);
    if (language === 'en') putEnglish(element, own);
    texts.set(id, {
      name: element.getAttribute('name') ?? '',
      article: own.get('article') ?? null,
      documentation: documentationOf(element),
    });
  }
  return { xml: new XMLSerializer().serializeToString(document), texts };
}
