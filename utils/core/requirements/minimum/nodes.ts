import { anyCase, lowered } from '../../text/any-case';
import type { Minimum, Requirement } from '../requirement';

/** `all` of the parts: nested ones of the same kind without a name are taken in, one part is itself, the same leaf counts once. */
export function allNode(parts: readonly Minimum[]): Minimum {
  return joined('all', parts);
}

/** `any` of the parts, likewise. */
export function anyNode(parts: readonly Minimum[]): Minimum {
  return joined('any', parts);
}

function joined(kind: 'all' | 'any', parts: readonly Minimum[]): Minimum {
  const flat = parts.flatMap((part) => (part.kind === kind && part.label === undefined ? part.of : [part]));
  const of = flat.filter((part, at) => flat.findIndex((other) => same(part, other)) === at);
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind, of };
}

function same(one: Minimum, other: Minimum): boolean {
  if (one === other) return true;
  if (one.kind === 'requirement' && other.kind === 'requirement') return one.id === other.id;
  return one.kind === 'equivalent' && other.kind === 'equivalent';
}

/**
 * An unspecified combination stands for education and experience only: a license, a language, an age that was gathered into the same `any`
 * is asked all the same, and moves beside it.
 */
export function liftOthers(node: Minimum, requirements: ReadonlyMap<string, Requirement>): Minimum {
  if (node.kind === 'requirement' || node.kind === 'equivalent') return node;
  const of = node.of.map((child) => liftOthers(child, requirements));
  const label = node.label === undefined ? {} : { label: node.label };
  if (node.kind === 'all') return { ...allNode(of), ...label };
  if (!of.some(({ kind }) => kind === 'equivalent')) return { ...anyNode(of), ...label };
  const lifted: Minimum[] = [];
  const kept = of.map((child): Minimum => {
    if (child.kind !== 'all' || child.label !== undefined) return child;
    const others = child.of.filter((one) => one.kind === 'requirement' && !combines(requirements.get(one.id)));
    if (others.length === 0 || others.length === child.of.length) return child;
    lifted.push(...others);
    return allNode(child.of.filter((one) => !others.includes(one)));
  });
  return { ...(lifted.length === 0 ? anyNode(kept) : allNode([anyNode(kept), ...lifted])), ...label };
}

function combines(requirement: Requirement | undefined): boolean {
  return (
    requirement === undefined ||
    requirement.ask.kind === 'education' ||
    requirement.ask.kind === 'experience' ||
    requirement.ask.kind === 'certificate'
  );
}

/** Studies that are asked together, and that something unspecified may stand for together: “a bachelor's degree and a master's degree … in exceptional cases experience may be substituted for all or part of the education”. */
export function standTogether(node: Minimum, groups: readonly ReadonlySet<string>[]): Minimum {
  return groups.reduce(letStandFor, node);
}

function letStandFor(node: Minimum, group: ReadonlySet<string>): Minimum {
  if (isWithin(node, group)) return anyNode([node, { kind: 'equivalent' }]);
  if (node.kind === 'requirement' || node.kind === 'equivalent') return node;
  const label = node.label === undefined ? {} : { label: node.label };
  const inside = node.of.filter((child) => isWithin(child, group));
  if (node.kind === 'all' && inside.length > 1) {
    const together = anyNode([allNode(inside), { kind: 'equivalent' }]);
    return { ...allNode([together, ...node.of.filter((child) => !inside.includes(child))]), ...label };
  }
  const of = node.of.map((child) => letStandFor(child, group));
  return { ...(node.kind === 'all' ? allNode(of) : anyNode(of)), ...label };
}

/** Whether a node asks for nothing but what is in the group. */
function isWithin(node: Minimum, group: ReadonlySet<string>): boolean {
  if (node.kind === 'requirement') return group.has(node.id);
  return node.kind !== 'equivalent' && node.of.length > 0 && node.of.every((child) => isWithin(child, group));
}

/** Words by which a class asks for what the class before it does, and more. */
const AND_THE_ABOVE = anyCase(
  /\bin addition to (?:the )?(?:above|requirements?|qualifications?|those (?:for|of|listed|named|required|asked)|meeting)\b|\ball (?:of )?the (?:above|requirements|qualifications)\b|\b(?:same|meets?|plus) (?:the |all )?(?:\w{1,12} )?(?:requirements|qualifications|above)\b(?! (?:specified |listed |stated |shown |described |outlined |given )?(?:in |of |under )?(?:paragraph|one of|either|[a-c] or|below|the following|item))|\bsame as (?!the (?:next|grade)\b)|\beverything (?:asked|required|listed|named) (?:for |of |in |above)/u,
  'addition|all|same|meet|plus|everything',
);

/**
 * Classes build on each other: “Librarian II: in addition to the above, two years” asks for the degree of Librarian I too, and so does a class that
 * names no education of its own.
 */
export function buildOn(node: Minimum, requirements: ReadonlyMap<string, Requirement>, textOf: (label: string) => string): Minimum {
  if (node.kind === 'requirement' || node.kind === 'equivalent') return node;
  if (node.kind === 'all') return { ...node, of: node.of.map((child) => buildOn(child, requirements, textOf)) };
  const of: Minimum[] = [];
  for (const child of node.of) {
    const before = of.at(-1);
    if (child.label === undefined || before?.label === undefined) of.push(child);
    else if (AND_THE_ABOVE.test(textOf(child.label))) of.push({ ...allNode([bare(before), bare(child)]), label: child.label });
    else if (
      /\b(?:I{1,3}|IV|V|\d)$/u.test(child.label) &&
      !/^(?:gs\b|option|pattern|category|alternative|path|plan|method|track|group|choice)/u.test(lowered(child.label))
    ) {
      const studies = isEducation(child, requirements) ? [] : educationOf(before, requirements);
      of.push(studies.length === 0 ? child : { ...allNode([...studies, bare(child)]), label: child.label });
    } else of.push(child);
  }
  return { ...node, of };
}

function bare(node: Minimum): Minimum {
  const { label: _, ...rest } = node;
  return rest;
}

function isEducation(node: Minimum, requirements: ReadonlyMap<string, Requirement>): boolean {
  if (node.kind === 'requirement') return requirements.get(node.id)?.ask.kind === 'education';
  return node.kind !== 'equivalent' && node.of.some((child) => isEducation(child, requirements));
}

function educationOf(node: Minimum, requirements: ReadonlyMap<string, Requirement>): readonly Minimum[] {
  if (node.kind === 'all') return node.of.filter((child) => isStudyAlone(child, requirements)).map(bare);
  return isStudyAlone(node, requirements) ? [bare(node)] : [];
}

/** A degree, or ways to have studied; not “one year of experience, or a year of college instead”. */
function isStudyAlone(node: Minimum, requirements: ReadonlyMap<string, Requirement>): boolean {
  if (node.kind === 'requirement') return isEducation(node, requirements);
  return node.kind === 'equivalent' || (isEducation(node, requirements) && node.of.every((child) => isStudyAlone(child, requirements)));
}
