import type { Area } from '../../vocabulary/area';
import type { AskKind } from '../ask';
import type { Finding, Refiner } from '../rule';
import { areaOf } from './area-of';

/** Kinds whose area does not hang on their words. */
const FIXED: Partial<Record<AskKind, Area>> = { language: 'languages-culture', typing: 'administration-leadership' };
/** Kinds that are of some area only by their words; the others (licences, checks, documents) are of none. */
const TOLD: ReadonlySet<AskKind> = new Set(['experience', 'education', 'certificate', 'skill']);

/** Tells each finding's area: “experience in cataloging” is information management, a background check is of none. */
export const tellArea: Refiner = {
  id: 'area',
  refine: (findings, { flat }) =>
    findings.map((finding): Finding => {
      if (finding.area !== undefined) return finding;
      const { kind } = finding.ask;
      const area = FIXED[kind] ?? (TOLD.has(kind) ? areaOf(flat.text.slice(finding.span.start, finding.span.end)) : null);
      return { ...finding, area };
    }),
};
