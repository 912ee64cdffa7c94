/** A field of a form: its label, and what to write there; an empty hint says nothing. */
export interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

/** A section of the profile: its heading, why it is asked, and the button that adds to it. */
export interface SectionWords {
  readonly title: string;
  readonly why: string;
  readonly add: string;
}

type Words<K extends string, T = string> = Readonly<Record<K, T>>;

/** The profile's sections, in the order of the page. */
export type SectionName =
  | 'about'
  | 'education'
  | 'work'
  | 'volunteering'
  | 'languages'
  | 'licences'
  | 'certificates'
  | 'skills'
  | 'memberships'
  | 'references'
  | 'documents'
  | 'availability'
  | 'answers';

/** The fields of the profile's forms; two sections share one where the words are the same. */
export type FieldName =
  | 'name'
  | 'place'
  | 'birthDate'
  | 'reach'
  | 'relocate'
  | 'workAuthorized'
  | 'veteran'
  | 'level'
  | 'program'
  | 'institution'
  | 'ala'
  | 'start'
  | 'end'
  | 'studying'
  | 'units'
  | 'country'
  | 'evaluated'
  | 'title'
  | 'role'
  | 'employer'
  | 'organization'
  | 'from'
  | 'to'
  | 'hours'
  | 'totalHours'
  | 'internship'
  | 'setting'
  | 'rank'
  | 'supervised'
  | 'supervisedKinds'
  | 'systems'
  | 'duties'
  | 'language'
  | 'fluency'
  | 'modes'
  | 'certifiedBy'
  | 'licenceType'
  | 'licenceName'
  | 'held'
  | 'issued'
  | 'expires'
  | 'certificate'
  | 'issuer'
  | 'date'
  | 'wpm'
  | 'evenings'
  | 'weekends'
  | 'travel'
  | 'onCall'
  | 'earliestStart'
  | 'association'
  | 'office'
  | 'until'
  | 'reference'
  | 'relation'
  | 'contact'
  | 'skill'
  | 'skillLevel'
  | 'usedIn'
  | 'evidence'
  | 'lastUsed'
  | 'documentKind'
  | 'documentName'
  | 'note';

/** Why a field cannot be taken as it stands. */
export type FieldProblem = 'needed' | 'not-a-date' | 'not-a-day' | 'not-a-number' | 'too-large' | 'ends-first';

/** The words of the profile's forms, by the names the forms are made of. */
export interface OptionsNames {
  readonly sections: Words<SectionName, SectionWords>;
  readonly fields: Words<FieldName, FieldWords>;
  readonly choices: {
    readonly levels: Words<'high-school' | 'some-college' | 'certificate' | 'associate' | 'bachelor' | 'master' | 'doctorate'>;
    readonly ala: Words<'yes' | 'no'>;
    readonly settings: Words<'library' | 'archive' | 'school' | 'other'>;
    readonly ranks: Words<'page' | 'clerk' | 'assistant' | 'paraprofessional' | 'professional' | 'manager'>;
    readonly fluencies: Words<'native' | 'fluent' | 'professional' | 'conversational' | 'basic'>;
    readonly modes: Words<'speak' | 'read' | 'write' | 'sign'>;
    readonly licences: Words<'driver' | 'teacher-librarian' | 'teaching' | 'other'>;
    readonly held: Words<'yes' | 'no'>;
    readonly willing: Words<'yes' | 'no'>;
    readonly yesNo: Words<'yes' | 'no'>;
    readonly evaluated: Words<'yes' | 'no'>;
    readonly supervised: Words<'staff' | 'students' | 'volunteers' | 'pages'>;
    readonly skillLevels: Words<'learning' | 'basic' | 'working' | 'expert'>;
    readonly documents: Words<'resume' | 'letter' | 'transcript' | 'typing-certificate' | 'other'>;
  };
  readonly problems: Words<FieldProblem>;
}
