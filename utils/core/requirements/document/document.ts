import { anyCase, lowered, matchesOf } from '../../text/any-case';
import { askedTogether } from '../../text/sieve';
import type { Finding, Parser } from '../rule';
import { DOCUMENTS } from './names';
import { askingClause, reachOf } from './reach';
import { isRefused, joinAlternatives } from './several';

/** “Application Documents: Resume, Cover Letter, Transcripts”: a label whose row names papers and nothing else. */
const PAPERS = anyCase(/\b(?:documents?|materials|packet|attachments?|uploads?)\W{0,3}$/u, 'document|material|packet|attachment|upload');

/** Whether a sentence may name one. */
const mayName = askedTogether(DOCUMENTS.map(([, pattern]) => pattern));

/** What asks for it. */
const SEND = anyCase(
  /\b(?:submit(?:ted|ting)?|send|attach(?:ed|ing)?|includ(?:e|es|ing|ed)|provid(?:e|ed|ing)|upload(?:ed|ing)?|e-?mail(?:ed)?|mail|complet(?:e|ed|ing)|fill(?:ed)? (?:in|out)|require[sd]?|requires|must|forward|applications?,? with|accompan(?:y|ied)|consist(?:s|ing)? of|apply (?:with|by)|apply (?:at|on|through|via|to)\b[^.;]{3,50}\bwith|with your application|supply|furnish|prepare|bring|enclose|in addition to|plus|should (?:contain|include|address|describe|discuss)|answer|respond|following|please|asked (?:for|to (?:provide|submit))|we will need|to \S{1,30}@|subject to|as (?:one|a single) (?:pdf|file|document)|application materials|required (?:documents|materials)|materials required|to (?:apply|be considered)|file (?:an?|the|your)|turn in|hand in|give us|we (?:need|ask for|want|require)|(?:is|are) due\b|drop off|interested (?:candidates|applicants|persons|individuals)|pdf)\b/u,
);
const SEND_APPLICATION = anyCase(
  /\b(?:submit(?:ted|ting)?|send|return|turn in|hand in|complet(?:e|ed|ing)|fill(?:ed)? (?:in|out)|attach|in addition to|provide|e-?mail|mail|file|requires)\b[^.;]{0,40}$/u,
  'turn in|hand in|return|attach|complet|fil|in addition to|mail|provide|requires|send|submit',
);
/** In front of a document: asked for here, whatever else the sentence says. */
const ASKED_HERE = anyCase(
  /\b(?:submit|attach|include|send|upload|provide|must|required to|need|only applications (?:received|submitted|filed|sent) with)\b[^.;]{0,80}$/u,
  'attach|include|must|need|provide|required to|send|submit|upload|only applications',
);
/** A line that is a document's name and nothing else, as school districts list them under the requirements: “Letter of Introduction”, “Resume”; not “Resume writing”. */
const WHOLE_LINE = anyCase(
  /^\s{0,3}(?:(?=)(?:an?|your|current|updated|official|unofficial|copy of|copies of|three|two|3|2|\(3\)|professional|completed) ){0,3}(?=[a-z])(?:r[eé]sum[eé]s?|curriculum vitae|cover letters?|letters?(?:\(s\))? of (?:introduction|recommendation|interest|intent|reference|application)|(?:un)?(?:official )?transcripts?|(?:list of )?references|writing samples?|(?:diversity|teaching|research|personal|candidate) statements?|statement of (?:teaching|research|purpose|qualifications)(?: (?:philosophy|interests))?|names and contact information (?:for|of) (?:three|two|four|five|\d) references|(?:employment|city|county|district|state) application(?: form)?|sf-?50|dd-?214|(?:credential|certificate) cop(?:y|ies)|proof of [a-z -]{4,30})(?:\s{0,2}(?:\(|[-–—,:]\s|and\b|or\b)|\s{0,2}[.;]?$)/u,
  'curriculum vitae|cover letter|transcript|references|proof of |resum|résum|letter of |letter(s) of |credential cop|certificate cop|letters|sample|statement|application|sf-50|sf50|dd-214|dd214',
);
/** What nobody mentions who does not ask for it: “rated on the application and the supplemental questions”, “not counted without a Verification of Experience Letter”. */
const NAMED_IS_ASKED = anyCase(
  /\bsupplemental (?:applications?|questions|questionnaires?)\b|\bvalid work permits?\b|\bwith proof of\b|\bverification of experience (?:letters?|forms?)\b/u,
  'work permit|with proof of|supplemental application|supplemental questions|supplemental questionnaire|verification of experience ',
);
/** How a sentence begins that tells how to apply, under whatever heading it came to stand. */
const HOW = anyCase(
  /^[^a-z]{0,4}(?:to (?:apply|be considered)\b|how to apply|please (?:send|submit|e-?mail|forward|print|complete|fill (?:in|out)|hand in)\b|(?:interested|qualified) (?:candidates|applicants|persons|individuals|parties)|(?:candidates|applicants) (?:must|should) (?:submit|send|attach)|applications?,? (?:with|including|accompanied by|consisting of|comprising) |(?:send|submit|e-?mail|mail|drop off|bring in|forward)(?:,? (?:or|and) (?:e-?mail|mail|drop off|bring|fax))? (?:us )?(?:your|an?|the) (?:cover|r[eé]sum|letter|completed|application)|apply by (?:sending|submitting)|(?:upload|submit|send|attach|e-?mail) (?:cover letters?|r[eé]sum[eé]s?|c\.?v\.?|completed applications?)\b|attach (?:your|an?|the) (?:cover|r[eé]sum|letter|completed)|(?:r[eé]sum[eé]s?|cover letters?|letters? of (?:interest|application))(?:,? (?:and|&|plus|with) [^.;@]{3,70})? to \S{1,30}@)/u,
  'attach|resum|résum|letter|application|cv|c.v|applicants|apply|be considered|candidates|mail|drop|bring|forward|interested|please|qualified|send|submit',
);
/** “A City application is required”, “an application must be filed”. */
const MUST_BE_FILED = anyCase(
  /^(?: form| packet)?(?: (?:filled|completed?|filed|signed)\b[^.;,]{0,40}?| and (?:an? |the )?[a-z]{3,14}(?: [a-z]{2,14}){0,5}?)?(?: (?:is|are) (?:also )?(?:required|needed)| (?:must|should) be (?:filed|submitted|completed|filled))/u,
  'requir|need|must|should +  is required| are required| needed| also required| be submitted| be completed| be fil',
);
/** “Applications and resumes must be received by noon”: by when, and not what. */
const MUST_ARRIVE = anyCase(
  /^(?: and\/or | and | or |\/)r[eé]sum[eé]s? (?:must|should|will|may|can) be (?:received|postmarked|considered|accepted|reviewed)\b/u,
  'received|postmarked|considered|accepted|reviewed',
);
/** “Transcripts must be submitted if you substitute education”: asked, whatever else the sentence says. */
const MUST_BE_SENT = anyCase(
  /^[^.;]{0,30} (?:must|should) (?:also )?be (?:attached|submitted|uploaded|included|provided)\b(?! (?:in lieu|instead|by|before|no later))/u,
  'attached|submitted|uploaded|included|provided',
);
/** “The process may include an interview and a work sample”: what is done on the day. */
const PART_OF_CHOOSING = anyCase(
  /\b(?:process|procedures?|selection|examination|assessment|interviews?)\b[^.;]{0,40}\b(?:may|can|could|might) (?:also )?(?:include|consist|involve)\b[^;]{0,120}$/u,
  'include|consist|involve',
);
const MORE_THAN_ONE = anyCase(
  /\b(?:more than one|multiple|several|each) (?:positions?|jobs?|postings?|vacanc(?:y|ies)|recruitments?|classifications?)\b/u,
  'more than one|multiple|several|each',
);
/** What merely talks of them. */
const TALK = anyCase(
  /\b(?:may (?:also )?be (?:uploaded|attached|submitted) but|will not replace|not a substitute|applications? (?:received|submitted|will be|are (?:accepted|reviewed|being)|must be (?:received|submitted|filed)|review|process|deadline|period|status|materials? (?:received|must|will|should))|references will|reference checks?|check(?:ing)? references|all (?:the )?information|not (?:be )?accept(?:ed)?|will (?:not )?be (?:rejected|considered|processed|accepted)|without (?:the|a)|fail(?:ure|ed)? to|incomplete|r[eé]sum[eé]s? (?:should|must) (?:be (?:in|no|limited|chronological)|not exceed)|r[eé]sum[eé]s? (?:must|should) (?:also )?(?:demonstrate|reflect|support|clearly|show|state|indicate|list)|in lieu of|instead of|in place of|refer to|see resume|located within|missing|do(?:es)? not take the place|will not be read|verified (?:through|by|via|with)|(?:check|verify|confirm) (?:their|your|the) degrees?|(?:will|may) also show (?:us|how)|not (?:be )?forwarded|not acceptable|(?:applications?|letters?)(?: and\/or | and | or |\/)r[eé]sum[eé]s? (?:must|should|will|may|can) be (?:received|postmarked|considered|accepted|reviewed)|review of|questions (?:about|regarding|concerning|should|may|can)|screened out|for more information|once (?:you|the)|if you (?:need|have|require|are)|applicants? (?:may|can) (?:check|update)|grow (?:their|your) resume|build (?:your|their) resume)\b/u,
);
/** “Completed District application”; not “completed applications”, which come from all. */
const ONE_COMPLETED = anyCase(/^complet.{0,60}(?:application|profile)$|^complet.{0,60} (?:form|packet|package)s?$/u, 'complet');
/** “with your application”, “the date of the application”: named, not asked. */
const BESIDE = anyCase(
  /(?<!\b(?:turn|hand) )\b(?:with|for|of|in|on|to|from|by|during|at|when) (?:your |their |the |each |an? |this )?(?:[a-zß-ž]{3,10} )?$/u,
);
/** “the degree must stand, with its date, on the [transcript]”: what the paper shows. */
const SHOWN_ON = anyCase(
  /\b(?:date|dated|shown|listed|appear\w{0,3}|noted|posted|recorded) on (?:the|your|their|an?) (?:official )?$/u,
  ' on ',
);
/** “Please ask when you submit your application”: by then, and not what. */
const WHEN_SENT = anyCase(/\bwhen (?:you |they )?(?:submit|send|file|complet)[a-z]{0,4} (?:(?:an?|the|your|their) )?$/u, 'when');

/** “an application and supplemental questionnaire”: two papers. */
const AND_ANOTHER = anyCase(
  /^ and (?:an? |the |your )?(?:completed |required )?(?:supplemental|resume|résumé|cover|letter|questionnaire|transcripts?|c\.?v)/u,
  ' and ',
);
const PART_OF_NAME = anyCase(
  /^ (?:process|deadline|materials?|review|status|period|questions?|and|will|is|are|must|date|portal|system|page|website|link|fee)\b/u,
);

/** “Tell us your status in your cover letter or resume”: in whichever is sent. */
const IN_EITHER = anyCase(
  /\b(?:indicat|stat|not|identif|mention|describ|specif|tell)[a-z]{0,5}\b[^.;]{0,40} (?:in|on) (?:your|their|the) (?:cover letter|r[eé]sum[eé]|letter|application|c\.?v)s?(?: or | and\/or |\/)(?:your |their |the )?(?:cover letter|r[eé]sum[eé]|letter|application|c\.?v)/u,
  ' or |and/or|/',
);
/** “subject to a background check and verification of academic credentials”: the employer's own look. */
const SUBJECT_TO = anyCase(
  /\b(?:subject to|contingent (?:up)?on|conditional (?:up)?on|pending)\b[^.;]{0,70}$/u,
  'subject to|contingent|conditional|pending',
);

/** “a background check that may include … verification of academic credentials”: the same. */
const OF_A_CHECK = anyCase(/\bbackground (?:check|investigation)\b[^.;]{0,30}\binclud/u, 'background + includ');

/** “criminal background checks, driving records, and verification of credentials before hire”: the same. */
const BESIDE_CHECKS = anyCase(/\bbackground checks?\b[^.;]{0,90}\bverification of\b/u, 'background + verification of');

const HANDED_IN = anyCase(
  /\b(?:attach|submit|upload|includ|provid|present|bring|send|furnish|scan|accompan|on file|with (?:the|your) application)/u,
  'attach|submit|upload|includ|provid|present|bring|send|furnish|scan|accompan|on file|with ',
);

/** One per document named, where how to apply says that it is sent: “a resume and cover letter”; not “resumes received after that date”, nor “we review applications weekly”. */
export const documents: Parser = {
  id: 'document/document',
  find: (text, offset, { flat, stretch, found: earlier }) => {
    if (!mayName(text)) return [];
    const { kind, heading } = stretch.section;
    const title = heading ? flat.text.slice(heading.start, heading.end) : '';
    if ((kind === 'benefits' || kind === 'pay' || kind === 'duties') && !HOW.test(text)) return [];
    const listed =
      (kind === 'apply' && (stretch.item || text.length < 90)) ||
      (kind === 'apply' && heading !== null && heading.start >= stretch.block.start && PAPERS.test(title)) ||
      (text.length <= 80 && text.length >= (stretch.block.end - stretch.block.start) * 0.8 && WHOLE_LINE.test(text)) ||
      /\b(?:include|attach|submit|provide)\b[^.]{0,30}\b(?:following|with)\b/u.test(lowered(title));
    const named = kind !== 'duties' && kind !== 'benefits' && kind !== 'pay' && kind !== 'employer' && NAMED_IS_ASKED.test(text);
    if (!listed && !named && !SEND.test(text) && !SEND.test(stretch.lead) && !(kind === 'apply' && SEND.test(title))) return [];
    const talks = TALK.test(text) && !(listed && stretch.item && WHOLE_LINE.test(text));
    const found: Finding[] = [];
    for (const [name, pattern] of DOCUMENTS)
      for (const match of matchesOf(pattern, text)) {
        const end = match.index + match[0].length;
        if (found.some((other) => other.span.start < end + offset && match.index + offset < other.span.end)) continue;
        const before = text.slice(Math.max(0, match.index - 80), match.index);
        const whole = name === 'application' || name === 'supplemental questionnaire';
        if (
          name === 'application'
            ? !isSent(match[0], before, text.slice(end, end + 90), listed)
            : talks && !ASKED_HERE.test(before) && !MUST_BE_SENT.test(text.slice(end, end + 80)) && !NAMED_IS_ASKED.test(match[0])
        )
          continue;
        if (
          IN_EITHER.test(text.slice(Math.max(0, match.index - 60), end + 24)) ||
          (name.startsWith('proof of') &&
            (SUBJECT_TO.test(before) || OF_A_CHECK.test(text.slice(0, match.index)) || (BESIDE_CHECKS.test(text) && !HANDED_IN.test(text))))
        )
          continue;
        if (isRefused(text, match.index, end) || SHOWN_ON.test(before)) continue;
        // “Some posts require a typing certificate” asks for the speed; “attach a typing certificate” for the paper too.
        if (name === 'certificate' && earlier.some(({ ask }) => ask.kind === 'typing') && !HANDED_IN.test(text)) continue;
        // “For more than one position, submit separate applications”: how, and not what.
        if (name === 'application' && MORE_THAN_ONE.test(text)) continue;
        if (name === 'writing sample' && PART_OF_CHOOSING.test(text.slice(0, match.index))) continue;
        // Filed by those who were hired: “may be required to file financial disclosure forms”.
        if (name === 'form' && /\b(?:financial|interests?) $/u.test(lowered(before))) continue;
        if (name === 'CV' && /^vita/u.test(lowered(match[0])) && kind !== 'apply') continue;
        if (name === 'portfolio' && /\b(?:collection|subject|liaison|professional|digital|service) $/u.test(lowered(before))) continue;
        const near = reachOf(text, match.index, end, whole);
        const span =
          listed && isAlone(text, name, match.index, end)
            ? { start: Math.min(near.start, leadOf(text)), end: Math.max(near.end, trimmedEnd(text)) }
            : near;
        found.push({
          rule: 'document/document',
          span: { start: span.start + offset, end: span.end + offset },
          ask: { kind: 'document', name },
          ...(/\(optional\)|\boptional\b/u.test(lowered(text.slice(end, end + 40))) ? { strength: 'preferred' as const } : {}),
        });
      }
    const each = joinAlternatives(apart(found.sort((a, b) => a.span.start - b.span.start)), text, offset);
    const [only] = each;
    if (!only || each.length > 1) return each;
    const clause = askingClause(text, { start: only.span.start - offset, end: only.span.end - offset });
    return clause ? [{ ...only, span: { start: clause.start + offset, end: clause.end + offset } }] : each;
  },
};

/** A list's item that opens with one document and names no other: “Resume, at most two pages, with hours worked per week”. */
function isAlone(text: string, name: string, start: number, end: number): boolean {
  return (
    start <= 40 &&
    text.length <= 110 &&
    !DOCUMENTS.some(
      ([other, pattern]) =>
        other !== name && [text.slice(0, start), text.slice(end)].some((rest) => [...rest.matchAll(pattern)].length > 0),
    )
  );
}

/** Where the words of an item begin, behind its number or bullet. */
const leadOf = (text: string): number => /^[^\p{L}(]{0,8}/u.exec(text)?.[0].length ?? 0;

const trimmedEnd = (text: string): number => text.replace(/[\s.,;:]{1,6}$/u, '').length;

function isSent(words: string, before: string, after: string, listed: boolean): boolean {
  // “your application (letter and résumé)”: made of what stands in the brackets.
  if (/^ \((?:an? |your |the )?(?:cover )?(?:letter|r[eé]sum[eé])/u.test(lowered(after))) return false;
  if (MUST_ARRIVE.test(after) || WHEN_SENT.test(before)) return false;
  if (
    listed &&
    before.trim() === '' &&
    ((/^complet/u.test(lowered(words)) && !/^ (?:that|which|will|are|received)\b/u.test(lowered(after))) ||
      /^\s{0,2}(?:$|[.;,(]|and\b|for (?:[a-z]{4,12} )?(?:employment|appointment)\b)/u.test(after))
  )
    return true;
  if (
    listed &&
    /^(?:the|an?|your|our)?(?: [a-z'’-]{2,14}){0,3}$/u.test(lowered(before.trim())) &&
    /^\s{0,2}(?:$|[.;,(]|form\b|and\b|for (?:[a-z]{4,12} )?(?:employment|appointment)\b)/u.test(after)
  )
    return true;
  if (MUST_BE_FILED.test(after) && !BESIDE.test(before)) return true;
  // “A completed District application and responses to the questions must be received by then”.
  if (
    ONE_COMPLETED.test(words) &&
    before.trim().length < 4 &&
    /^[^.;]{0,50} (?:must|should) be (?:received|submitted|filed)/u.test(lowered(after))
  )
    return true;
  if (!SEND_APPLICATION.test(before)) return false;
  if (
    PART_OF_NAME.test(after) &&
    !AND_ANOTHER.test(after) &&
    !/\b(?:complete|submit|fill(?: in| out)?) (?:on-?line )?(?:an?|the|your|our)? ?(?:[a-z]{3,14} ){0,2}$/u.test(lowered(before))
  )
    return false;
  return (
    !BESIDE.test(before) ||
    // “E-mail resume, cover letter and our employment application”.
    /^(?:employment|job) application(?: form)?$/u.test(lowered(words)) ||
    /\bfill in (?:the |an? |your )?(?:[a-zß-ž]{3,10} )?$/u.test(lowered(before)) ||
    /\bin addition to (?:the |an? )?$/u.test(lowered(before))
  );
}

/** Spans that reach into the next document end before it. */
function apart(found: readonly Finding[]): readonly Finding[] {
  return found.map((finding, at) => {
    const next = found[at + 1];
    return next && next.span.start < finding.span.end ? { ...finding, span: { start: finding.span.start, end: next.span.start } } : finding;
  });
}
