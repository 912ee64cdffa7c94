import { readTolerantJson } from './tolerant-json';

/** A schema.org JobPosting as a page embeds it; what it leaves out is null. */
export interface SchemaPosting {
  readonly title: string | null;
  readonly employer: string | null;
  readonly location: string | null;
  /** As written: HTML, HTML escaped twice, or plain text. */
  readonly description: string | null;
  readonly externalId: string | null;
}

/** The job postings in a page's JSON-LD and microdata, in document order. */
export function readSchemaOrg(document: Document): readonly SchemaPosting[] {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, 20);
  const found = scripts.flatMap((script) => postingsIn(readTolerantJson(script.textContent ?? ''), 0));
  return [...found, ...readMicrodata(document)].slice(0, 20);
}

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function postingsIn(value: unknown, depth: number): readonly SchemaPosting[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((one) => postingsIn(one, depth + 1));
  if (!isData(value)) return [];
  if (listOf(value['@type']).some((type) => /(?:^|\/|:)JobPosting$/u.test(String(type)))) return [fromData(value)];
  return ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'].flatMap((key) => postingsIn(value[key], depth + 1));
}

function fromData(data: Data): SchemaPosting {
  const parts = ['description', 'responsibilities', 'qualifications', 'educationRequirements', 'experienceRequirements', 'skills'];
  const described = parts.map((key) => textOf(data[key])).filter((text) => text !== null);
  return {
    title: textOf(data.title) ?? textOf(data.name),
    employer: nameOf(data.hiringOrganization),
    location: placeOf(listOf(data.jobLocation)[0]),
    description: described.length === 0 ? null : described.join('\n'),
    externalId: isData(data.identifier) ? textOf(data.identifier.value) : textOf(data.identifier),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function nameOf(value: unknown): string | null {
  return isData(value) ? textOf(value.name) : textOf(value);
}

function placeOf(value: unknown): string | null {
  if (!isData(value)) return textOf(value);
  const address = listOf(value.address)[0];
  if (!isData(address)) return textOf(address) ?? textOf(value.name);
  const parts = [address.addressLocality, address.addressRegion].map(textOf).filter((part) => part !== null);
  return parts.length === 0 ? (textOf(address.streetAddress) ?? nameOf(address.addressCountry)) : parts.join(', ');
}

function readMicrodata(document: Document): readonly SchemaPosting[] {
  return [...document.querySelectorAll('[itemtype$="/JobPosting" i]')].slice(0, 20).map((scope) => {
    const prop = (name: string): string | null => {
      const element = scope.querySelector(`[itemprop~="${name}"]`);
      if (element === null) return null;
      const inner = element.querySelector('[itemprop~="name"]');
      return textOf(
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? (inner ?? element).textContent?.replace(/\s{1,999}/gu, ' '),
      );
    };
    const place = [prop('addressLocality'), prop('addressRegion')].filter((part) => part !== null);
    return {
      title: prop('title'),
      employer: prop('hiringOrganization'),
      location: place.length > 0 ? place.join(', ') : prop('jobLocation'),
      description: prop('description'),
      externalId: prop('identifier'),
    };
  });
}
