import { anyCase } from '../../text/any-case';
import type { EligibilityType } from '../ask';

/** One thing that lets a person apply or keeps one out, and the ways in which it is said. */
export interface Way {
  readonly type?: EligibilityType;
  /** Ways of asking it; `age` in years, in digits or words. */
  readonly is: readonly RegExp[];
  /** What in the sentence makes it something else. */
  readonly but?: RegExp;
  /** Not to be held when applying, however it is said. */
  readonly later?: true;
}

/** An age at which people begin to work: “16”, “eighteen”, “sixteen (16)”, “21st”. */
const AGE =
  '(?<age>1[3-9]|2[01]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -]one)?)(?:st|th)?(?: \\(\\d\\d\\))?';

/** Who may apply, by what the posting says: tried in order, each kind once in a sentence. */
export const WAYS: readonly Way[] = [
  {
    // “must be at least 18 years of age”, “nobody under sixteen”, “your 21st birthday”; not “story times for ages 3 to 5”, “5 years or older records”.
    type: 'age',
    is: [
      anyCase(
        /\b(?:at least|minimum(?: of)?|must be|are|be) (?:[a-zß-ž]{3,10} \(?)?(?<age>\d{2})\)? years (?:of age|old|or older)\b/du,
        'years o',
      ),
      anyCase(
        new RegExp(
          `\\bminimum (?:hiring |legal |working )?age(?: requirement)?(?: (?:for|at|of|to) [a-z ]{2,24})?(?: is| of|:){0,2} ${AGE}\\b`,
          'du',
        ),
        'minimum ',
      ),
      anyCase(
        new RegExp(
          `(?:^\\W{0,3}|\\b(?:be|are|is) |\\bleast )${AGE}\\+? years (?:of age|old),? (?:or|and) (?:older|over|above|up)\\b`,
          'du',
        ),
        'years o',
      ),
      anyCase(/^\W{0,3}(?<age>\d{2}) years (?:of age )?(?:or|and) (?:older|over)\b/du, 'years'),
      // “18 or older”, “16+”: a line of its own.
      anyCase(new RegExp(`^\\W{0,3}(?:must be )?${AGE}(?:\\+| (?:or|and) (?:older|over|up))\\W{0,3}$`, 'du'), '+|older|over|up'),
      // “Sixteen years old by the first day of work”.
      anyCase(new RegExp(`^\\W{0,3}${AGE} years (?:old|of age) (?:by|on|at|when|before|as of)\\b`, 'du'), 'years o'),
      anyCase(
        new RegExp(
          `\\b(?:over|above|reached|reach|attained|attain|attainment of|passed|not under|at least|of) (?:the |an )?(?:legal |minimum )?age of ${AGE}\\b`,
          'du',
        ),
        'age of',
      ),
      anyCase(
        new RegExp(
          `\\b(?:reached|reach|attained|attain|had|passed|celebrated) (?:(?:the|their|your|his or her|a) )?${AGE} birthday\\b`,
          'du',
        ),
        'birthday',
      ),
      anyCase(
        new RegExp(`\\b(?:be|at least|aged?:?) (?:aged? )?${AGE} (?:years )?(?:or|and) (?:older|over|above|up)\\b`, 'du'),
        ' older| over| above| up',
      ),
      // “must be at least 18 by the date of appointment”, “You need to be at least 16 to apply”.
      anyCase(
        new RegExp(
          `\\bbe (?:at least|over|no younger than|not younger than|not less than) ${AGE}(?=\\s{0,2}(?:[.;,)]|$)| (?:by|at|on|as of|when|upon|before|in order|to (?:apply|be|work|qualify|file|drive)|and (?:have|hold|possess|be|able))\\b)`,
          'du',
        ),
        'be at least|be over|younger than|not less than',
      ),
      anyCase(
        new RegExp(
          `\\bmust be ${AGE}\\+?(?: years old)?(?=\\s{0,2}(?:[.;,)]|$)| (?:by|at|on|as of|when|to (?:apply|be|work)|and (?:have|hold|possess|be|able|legally))\\b)`,
          'du',
        ),
        'must be',
      ),
      // “No one younger than 16 will be hired”, “Persons under 18 are not eligible”; not “Applicants under 18 must obtain a work permit”.
      anyCase(
        new RegExp(
          `\\b(?:nobody|no one|no person|none|no (?:applicants?|candidates?|minors?)|persons|anyone|those|applicants|candidates|minors)(?: who are)? (?:under|younger than|below)(?: the age of| age)? ${AGE}(?: years of age)? (?:(?:can|may|will|shall|is|are) (?:not |in)|cannot|(?<=\\bno[ a-z][^.;]{0,60})(?:can|may|will|shall|is|are)\\b)`,
          'du',
        ),
        'under|younger than|below',
      ),
      anyCase(/\bminors (?:may not|are not|cannot|will not|can not)\b|\bof (?:legal|lawful) (?:working )?age\b/u, 'minors|age'),
    ],
    but: anyCase(/\b(?:children|patrons|students|program|participants|birth|age discrimination)\b/u),
  },
  {
    // “Residency in the City within one year of hire”, “must have lived in”; not “residents of the city”, “resident borrowers”.
    type: 'residency',
    is: [
      anyCase(/\bresidency (?:is required|required|requirements?|in|within)\b/u, 'residency'),
      // A line that says no more: “Ohio residency”, “County residency”.
      anyCase(/^\W{0,3}(?:[\p{L}.'’-]{2,16} ){1,3}(?:residency|residence)\W{0,2}$/u, 'residency|residence'),
      anyCase(
        /\b(?:must|required to|needs? to|have to|has to|shall|should) (?:[a-zß-ž]{2,12} ){0,3}(?:reside|live|resided|lived|be domiciled) (?:in|within|no more than)\b/u,
        'reside|live|domiciled',
      ),
      anyCase(
        /\b(?:employees|appointees?|hires|incumbents?|librarian|director) (?:(?:must|shall|should|will) )?(?:live|reside)s? within\b/u,
        'reside|live',
      ),
      anyCase(
        /\b(?:must|required to|needs? to|have to|shall|should) (?:be|become|have been|remain) (?:an? )?(?:[a-zß-ž]{2,12} ){0,2}residents?\b(?! of the (?:u\.|united))/u,
        'resident',
      ),
      anyCase(
        /^\W{0,3}(?:be|being|have been) (?:an? )?(?:[a-zß-ž]{4,12} ){0,2}residents? of\b(?! the (?:u\.|united))|\bbe (?:an? )?(?:legal|bona fide|current) residents? of\b/u,
        'resident',
      ),
      anyCase(
        /\b(?:establish|maintain|take up|hold|show proof of|provide proof of) (?:[a-zß-ž]{2,12} ){0,2}(?:residency|residence|domicile)\b/u,
        'residency|residence|domicile',
      ),
      anyCase(
        /\b(?:residence|domicile) (?:is required )?(?:in|within) [^.;]{2,60}\b(?:required|within|by|must|mandatory)\b/u,
        'residence|domicile',
      ),
      anyCase(/\b(?:relocate|move) (?:in)?to [^.;]{2,50}\bwithin\b/u, 'relocate|move'),
      // A line that begins with it: “Live in the county”, “Reside within thirty miles”.
      anyCase(
        /^\W{0,3}(?:currently )?(?:live|reside|living|residing|residence|residency) (?:in|within|inside) (?:the|an?|\d{1,3}|[a-z]{3,8}ty|[a-z]{4,14} (?:miles|county))\b/u,
        ' in| within',
      ),
      anyCase(
        /\bprohibits? (?:the )?(?:hiring|employment) of [^.;]{3,60}\b(?:outside|out)(?: of)? (?:the state|[a-z]{4,14})\b|\bout-of-state employment policy\b[^.;]{0,90}\bprohibits?\b[^.;]{0,80}/u,
        'prohibit',
      ),
      anyCase(/\bpreference\b[^.;]{0,40}\b(?:given|extended|shown) to (?:[a-z]{4,12} ){0,3}residents\b/u, 'preference'),
    ],
    but: anyCase(/\bnot required\b|\bdiscriminat|\bpermanent resident(?:s|cy)?\b/u),
  },
  {
    // “legally authorized to work in the United States”, “visa sponsorship is not available”, “U.S. citizenship”; not “citizenship status” in an equal opportunity statement.
    type: 'work-authorization',
    is: [
      anyCase(
        /\b(?:must|required to|have to|shall) (?:currently )?be (?:either )?(?:an? )?(?:citizens?|nationals?),? (?:or|of)\b[^.;]{0,60}\b(?:permanent|lawful|residents?|united states|u\.s|authorized)\b/u,
        'citizen|national',
      ),
      // “Canadians and permanent residents will be given priority”.
      anyCase(
        /\b(?:canadians?|canadian citizens|citizens of canada) and permanent residents\b[^.;]{0,60}\b(?:priority|preference)\b/u,
        'canad',
      ),
      anyCase(/\bauthorization (?:from|by)\b[^.;\n]{0,70}\bto work\b[^.;,\n]{0,30}/u, 'authorization'),
      anyCase(
        /\b(?:authori[sz][a-zß-ž]{2,5}|eligible|eligibility|entitled|entitlement|able|right|permitted|permission|authority) to (?:legally )?(?:work|accept employment|be employed) (?:legally )?(?:in (?:the (?:u\.? ?s|united(?: states| kingdom)?)|canada|u\.? ?s|america|this country)|for any)/u,
        'work in |work legally|work for|employ',
      ),
      anyCase(
        /\bdocum[a-z]{3,10} (?:that |which )?(?:establish|show|prov|verify|confirm|of )[a-z]{0,3} ?[^.;]{0,40}\bto work\b(?: in the united states)?/u,
        'docum',
      ),
      // “papers that show you may work in the United States”, “complete the I-9 form”.
      anyCase(
        /\b(?:show|prove|establish|demonstrate) that they (?:may|can) (?:legally )?work in (?:the united|the u\.|canada|this country)\b|\b(?:papers|proof|documents?|evidence) (?:that |which )?(?:show|shows|showing|prove|proves|proving)(?: that)? (?:you|they|he or she|applicants?) (?:may|can|are allowed to) work\b[^.;]{0,30}|\b(?:complete|fill (?:in|out)|submit|sign) (?:an?|the|federal|form|,| )*i-9\b(?: form)?/u,
        'that they|papers|proof|document|evidence|i-9',
      ),
      anyCase(/\blegally (?:authorized|able|eligible|entitled|permitted|work)\b[^.;\n]{0,30}\bwork\b/u, 'legally'),
      anyCase(
        /\b(?:work|employment) authorization\b|\bemployment eligibility\b|\b(?:right|proof of eligibility) to work\b/u,
        'authorization|eligibility|right to',
      ),
      anyCase(
        /\b(?:visa|immigration|h-?1b) (?:support )?sponsorship\b|\bsponsoring (?:agency|employer)\b|\bsponsor(?:ship)?\b[^.;\n]{0,40}\bvisas?\b|\b(?:work|employment) (?:permit|permission|visa)\b|\bh-?1b\b/u,
        'sponsor|permi|visa|h-1b|h1b',
      ),
      anyCase(
        /\b(?:cannot|can not|do(?:es)? not|will not|unable to|not able to|no(?:t)? (?:currently )?)\s?(?:(?:currently )?(?:offer|provide|consider|take over|or|nor|be able to) ){0,4}sponsor(?:ship)?\b|\bno sponsorship\b|\b(?:position|job|post|vacancy|role) is (?:not |in)eligible for (?:[a-z0-9-]{3,12} ){0,3}sponsorship\b|\bsponsorship (?:is |will |may )?(?:not |un)/u,
        'sponsor',
      ),
      anyCase(
        /\b(?:form )?i-9\b|(?<!\b(?:uses|use|using|participates in|participate in|participating in|utilizes|enrolled in|registered with|is an?|participant in|through) (?:the )?)\be-?verify\b(?! (?:employer|poster|participant))/u,
        'i-9|verify',
      ),
      anyCase(
        /(?<!if not an? )\b(?:u\.? ?s\.?|united states) citizen(?:s|ship)?\b|\bcitizens? of the (?:united states|u\.s)\b|\bcanadian citizen(?:s|ship)?\b/u,
        'citizen',
      ),
      anyCase(
        /\bpermanent resident(?:s|ency)?\b[^.;\n]{0,20}\b(?:status|of|required|or)\b|\blawful permanent residents?\b/u,
        'permanent resident',
      ),
    ],
    but: anyCase(
      /\b(?:under (?:the age of )?(?:18|eighteen)|minors?|high school)\b[^.;]{0,80}\bpermits?\b|\bwork(?:ing)? permits?\b[^.;]{0,40}\b(?:if|who are|are) (?:under|younger than|below)\b|\bdiscriminat|\bregard to\b|\bregardless\b|\bright to work (?:poster|notice|law)/u,
    ),
  },
  {
    // Standing on a civil-service list, which comes after applying: “must sit for the next examination and be reachable on the resulting list”.
    later: true,
    is: [
      anyCase(
        /\b(?:sit for|take|pass|compete in)\b[^.;]{0,40}\bexam[a-z]{0,8}\b[^.;]{0,40}\b(?:reachable|list)\b[^.;]{0,60}|\breachable\b[^.;\n]{0,40}\b(?:list|appointment|certification|exam[a-z]{0,8})\b|\b(?:be|have|hold) (?:on (?:the|an?) |an? )?(?:[a-z]{4,12} ){0,3}?(?:eligible list|eligibility list|list eligibility|civil service list)\b[^.;]{0,40}/u,
        'reachable|list',
      ),
      // “must take the Library Director civil service examination”, “meeting the County civil service requirements”.
      anyCase(
        /\b(?:must|required to|need to|will (?:have|need|be required) to) (?:also )?(?:take|pass|sit for|have (?:taken|passed))\b[^.;]{0,60}\bcivil service (?:exam(?:ination)?|test)s?\b[^.;]{0,40}|\b(?:meet|meets|meeting|satisfy|satisfying) (?:the |all )?(?:[\p{L}'’-]{2,16} ){0,4}civil service (?:requirements|qualifications|standards)\b[^.;]{0,40}/u,
        'civil service',
      ),
      // “Only persons on the eligible list may seek such positions”.
      anyCase(
        /\bonly (?:persons|those|candidates|applicants|individuals|eligibles)(?: who are| whose names are)? (?:on|from|listed on) (?:the|an?) (?:[a-z]{4,12} ){0,2}(?:list|register)\b[^.;]{0,60}/u,
        'list|register',
      ),
    ],
    but: anyCase(/\b(?:placed|names?|remain|established|certified) (?:on|from)\b|\bplaced\b|\bwill be on\b/u),
  },
  {
    // “to file on a promotional basis”, “open only to current employees”, “must hold permanent status”; not “including current City employees”.
    type: 'employee-only',
    is: [
      anyCase(
        /\bopen only to\b[^.;\n]{0,60}\bemployees?\b|\bopen (?:only )?to (?:all )?(?:current|present|permanent|regular)\b[^.;\n]{0,30}\bemployees?\b/u,
        'open ',
      ),
      anyCase(
        /\b(?:hold|holding|have|occupy) (?:an? )?(?:permanent|probationary|regular)(?: (?:or|and) (?:permanent|probationary|regular))? (?:full-time )?(?:civil service |competitive )?(?:appointment|status|position)\b[^.;\n]{0,120}/u,
        'permanent|probationary|regular',
      ),
      anyCase(
        /\b(?:only|solely|exclusively|limited|restricted)\b[^.;\n]{0,60}\b(?:current|present|permanent|internal|existing)\b[^.;\n]{0,40}\b(?:employees?|staff|candidates?|applicants?)\b/u,
        'only|solely|exclusively|limited|restricted',
      ),
      // “Limited to employees of the Department”, “only library employees may file”, “only members of the classified service may compete”.
      anyCase(
        /\b(?:limited|restricted|confined) to (?:[a-z'’-]{2,14} ){0,4}(?:employees|staff)\b(?! (?:who|development|training|use|access|areas?))/u,
        'limited|restricted|confined',
      ),
      anyCase(/\bonly (?:[a-z'’-]{2,14} ){0,4}employees (?:may|can|will|are eligible|who)\b/u, 'employees'),
      anyCase(
        /\bonly (?:persons|those|applicants|candidates|individuals|employees|members) (?:who|with|of|in)\b[^.;]{0,60}\b(?:status|employed|civil service|classified service|bargaining unit)\b[^.;]{0,80}/u,
        'only',
      ),
      // “Restricted to members of Local 12”, “Departmental promotional examination”.
      anyCase(
        /\b(?:limited|restricted|open only|available only) to (?:current |active |regular )?members? of (?:the )?(?:local|afscme|seiu|cwa|the bargaining unit|[a-z]{4,14} (?:local|union))\b[^.;,]{0,40}|\bonly (?:current |active |regular )?members of (?:the )?(?:local|afscme|seiu|cwa|ibew|teamsters|[a-z]{4,14} (?:local|union))\b[^.;,]{0,40}|\b(?:departmental|interdepartmental|citywide|countywide|closed) promotional (?:exam(?:ination)?|recruitment|opportunity)\b/u,
        'members of|member of|promotional',
      ),
      anyCase(
        /\bpromotional (?:basis|only|opportunity)\b|\b(?:internal|promotional) (?:candidates|applicants|employees|recruitment) only\b/u,
        'promotional|internal',
      ),
      anyCase(/\bcurrent\b[^.;\n]{0,30}\bemployees only\b/u, 'employees only'),
      // “Open to Department staff for promotion only”, “For promotion of present employees only”.
      anyCase(
        /\b(?:open|opened|available) (?:only )?to (?:[\p{L}'’-]{2,16} ){0,4}(?:staff|employees|personnel|members)\b[^.;\n]{0,30}\b(?:promotion(?:al)?|only)\b|\bfor promotion(?:al purposes)? only\b/u,
        'staff|employees|personnel|members|promotion',
      ),
      anyCase(
        /\b(?:applicants?|candidates?) must be (?:current )?members? of (?:the |this |our )?(?:[a-z]{4,12} )?bargaining unit\b/u,
        'bargaining unit',
      ),
      anyCase(
        /\b(?:permanent|regular|probationary) (?:civil service )?(?:status|appointment)\b[^.;\n]{0,60}\b(?:to (?:file|apply|be eligible)|required|in order)/u,
        'permanent|probationary|regular',
      ),
      anyCase(
        /\bmust (?:currently )?be (?:an? )?(?:current|permanent|regular|present|existing|classified)\b[^.;\n]{0,30}\bemployees?\b/u,
        'employee',
      ),
      anyCase(
        /\bmust (?:currently |presently )?be (?:currently |presently )?(?:(?:permanently|regularly) employed in the (?:competitive|classified) (?:class|service)\b(?: (?:by|with|at|of|in) (?:[\p{L}'’-]{2,16} ?){1,6})?|(?:employed|in the employ) (?:by|with|for|in|of) the (?:[\p{L}'’-]{2,16} ){0,3}(?:city|county|library|department|district|state|university|college|agency|system)\b)/u,
        'employ',
      ),
      anyCase(
        /\b(?:must (?:currently )?|currently )(?:be )?(?:hold(?:s|ing)?|occupy(?:ing)?|employed|serving) (?:an? |in an? |as an? |by )?(?:[a-z'’-]{2,14} ){0,3}(?:position|title|class|classification) (?:in|with|within|of)\b/u,
        'hold|occupy|employed|serving',
      ),
      anyCase(
        /\b(?:must )?have (?:successfully )?(?:passed|completed) (?:an? |the |their |initial )?probation(?:ary period)?\b[^.;]{0,60}/u,
        'probation',
      ),
      anyCase(
        /\bhold(?:s|ing)? (?:an? )?(?:current )?(?:permanent|regular|probationary|career|tenured)(?: (?:or|and\/or) (?:probationary|permanent|regular|provisional))? (?:civil service )?(?:status|appointments?|positions?) (?:with|in|at|within)\b/u,
        'hold',
      ),
      anyCase(/\bmust (?:have|hold)\b[^.;\n]{0,40}\b(?:permanent|competitive) (?:civil service )?status\b/u, 'permanent|competitive'),
    ],
    but: anyCase(
      /\bincluding current\b|\b(?:and|or) (?:to )?the (?:general )?public\b|\bopen (?:competitive|to (?:all|the public))\b|\bresume\b|\bnot (?:limited|restricted|open)\b/u,
    ),
  },
  {
    // “Not open to employees on probation”.
    is: [
      anyCase(
        /\bnot open to (?:[a-z'-]{3,14} ){0,4}(?:employees|staff|applicants|candidates|persons|students)\b[^.;]{0,60}/u,
        'not open to',
      ),
    ],
  },
  {
    // “Selective Service registration is required”; not “selective certification”.
    is: [anyCase(/\bselective service\b[^.;\n]{0,60}/u, 'selective service')],
    but: anyCase(/\bdiscriminat/u),
  },
  {
    // “Cannot be a current student of the college”; not “students may not be hired for”.
    is: [
      anyCase(
        /\b(?:cannot|can not|may not|must not|should not) (?:currently )?be (?:an? )?(?:current(?:ly)? )?(?:(?:enrolled|registered) (?:as an? |in an? )?)?[^.;,\n]{0,40}\bstudents?\b/u,
        'student',
      ),
    ],
  },
  {
    // For students of the place alone: “This job is for Calder students only”, “Open only to students enrolled at the College”; not “for students only” of a room or a program.
    is: [
      anyCase(
        /\b(?:job|position|posting|opportunity|opening|internship)s? (?:is|are) (?:open |available |reserved |intended )?(?:only )?(?:for|to) (?:[\p{L}'’-]{2,16} ){0,4}students(?: only)?\b(?=[^.;]{0,40}\bonly\b|(?<=\bonly\b[^.;]{0,60}))|\b(?:open|limited|restricted|available) (?:only |exclusively |solely )?to (?:[\p{L}'’-]{2,16} ){0,4}students\b(?=(?<=\b(?:only|exclusively|solely|limited|restricted)\b[^.;]{0,70})|[^.;]{0,30}\bonly\b)/u,
        'students',
      ),
    ],
  },
  {
    // Help for students: “have a federal work-study award”, “must be eligible for work-study”; not “supervises work-study students”.
    is: [
      anyCase(
        /\b(?:have|has|hold|holding|eligib[a-z]{2,5} for|eligib[a-z]{2,5}|qualify for|qualified for|awarded|receiv[a-z]{1,3}|must be)(?: an?| the| your)?(?: approved| current| federal| state| fws){0,3} work[- ]study\b[^.;]{0,30}|\bwork[- ]study (?:eligib[a-z]{2,5}|award|recipients?) (?:is |are )?(?:required|only|must|needed)\b/u,
        'work-study|work study',
      ),
    ],
    but: anyCase(/\bsupervis/u),
  },
  {
    // “Preference will be given to enrolled members of federally recognized tribes”.
    is: [
      anyCase(
        /\b(?:tribal|indian|native) preference\b|\bpreference\b[^.;]{0,40}\b(?:enrolled )?(?:tribal )?members? of [^.;]{0,40}\btribes?\b|\b(?:must be|be) (?:an? )?enrolled (?:tribal )?(?:members?|citizens?) of\b[^.;]{0,40}/u,
        'preference|enrolled',
      ),
    ],
    but: anyCase(/\bdiscriminat/u),
  },
];
