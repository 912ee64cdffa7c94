/** One piece of the guide. `does`: what Callslip does about it, and where (a part of the plan, the profile, or nothing to open). */
export interface GuidePiece {
  readonly title: string;
  readonly text: readonly string[];
  readonly does: {
    readonly text: string;
    readonly to: '#gaps' | '#prepare' | '#ladder' | '#where' | '#where/volunteer' | '#people' | '#outlook' | 'profile';
  };
}

/** The guide: what the roles are, what people ask, and how to go about it. The same keys in every language. */
export const guide = {
  groups: { roles: 'What the jobs are', questions: 'What people ask', howTo: 'How to' },
  lead: 'Written for people who look for work in libraries and archives around Los Angeles. It works without a connection.',
  roles: {
    page: {
      title: 'Page',
      text: [
        'Pages put things back: they sort, shelve, read shelves and fetch. Most work ten to twenty hours a week, evenings and weekends among them.',
        'Little is asked beforehand, sometimes an age of sixteen and a short test of sorting. Pay is near the local minimum wage. It is the best view of a library from inside, and the usual first line on a library résumé.',
        'It leads to clerk and assistant. Say early that you want to go on, and ask to learn the desk.',
      ],
      does: { text: 'See the rungs above it and what they ask', to: '#ladder' },
    },
    clerk: {
      title: 'Clerk and aide',
      text: [
        'Clerks check in and out, issue cards, take money, answer the phone and keep the holds moving. They are who most patrons meet.',
        'A high school diploma and some work with the public are usual; a typing certificate is often asked and easily had. In civil service you test, wait on a list and are called.',
      ],
      does: { text: 'See whether a typing certificate opens doors for you', to: '#gaps' },
    },
    assistant: {
      title: 'Library assistant and technician',
      text: [
        'Assistants run programs and desks, train pages, order supplies, help with computers; technicians copy-catalog, mend, process and look after serials and interlibrary loan.',
        'A year or two in a library is usual, college units help, a library technician certificate helps more. Titles mislead: an assistant in one city is a clerk in the next. Read the duties.',
        'Many stay here by choice. It leads to supervisor posts without a master’s degree, and to librarian with one.',
      ],
      does: { text: 'Compare what postings call assistant', to: '#outlook' },
    },
    librarian: {
      title: 'Public librarian',
      text: [
        'Librarians choose what is on the shelves, answer what is hard to find, plan programs and work with schools and neighbors. Children’s, teen and adult posts are different jobs.',
        'A master’s degree from an ALA-accredited program is asked nearly everywhere; the first post often asks no experience, the second rung asks two years. Pay is several rungs above assistants, and better in large systems.',
        'It leads to senior librarian, branch manager and specialist posts.',
      ],
      does: { text: 'See how far the degree and the months are', to: '#gaps' },
    },
    academic: {
      title: 'College and university librarian',
      text: [
        'Academic librarians teach research, look after a subject, buy and license, and often write and serve as faculty. Community colleges ask for the degree and teach more; universities ask for publications later.',
        'Part-time and temporary posts are how many begin. A second master’s is wanted in places.',
      ],
      does: { text: 'Find the colleges around you', to: '#where' },
    },
    school: {
      title: 'School library',
      text: [
        'A library aide or media technician runs the room day by day; the teacher librarian teaches, collaborates and chooses. The first asks school experience and some units, the second a California teaching credential and a teacher librarian services credential.',
        'Schools post on EdJoin, late in spring most of all. Summers are off and often unpaid.',
      ],
      does: { text: 'See the ladder of schools', to: '#ladder' },
    },
    archivist: {
      title: 'Archivist',
      text: [
        'Archivists appraise, arrange, describe and preserve records, and help people use them; digital archivists do it with disks and web pages. Much is project work for one or two years.',
        'An MLIS with archival courses is usual, experience with real boxes decides, often gained as an intern. Certification (CA) and digital certificates (DAS) help and are rarely required.',
      ],
      does: { text: 'Find archives that take volunteers', to: '#where/volunteer' },
    },
    systems: {
      title: 'Systems, metadata, digital',
      text: [
        'They run the catalog and the systems beside it, move data, describe digital collections and mend what breaks at nine. Some hold an MLIS, some come from computing.',
        'Show what you have moved or built. Standards (MARC, Dublin Core, linked data) and a little scripting matter more than titles. These posts pay better than their rung and can sometimes be held from home.',
      ],
      does: { text: 'See which systems your postings want', to: '#outlook' },
    },
    manager: {
      title: 'Manager and director',
      text: [
        'They hire, schedule, budget, speak with boards and councils, and answer for what goes wrong. Supervising experience is counted in years with people who reported to you.',
        'Small libraries give it early: a director of two may learn more than a head of twenty. It leads as high as one wants to go, and away from the desk.',
      ],
      does: { text: 'See what supervising you can show', to: 'profile' },
    },
  },
  questions: {
    education: {
      title: 'What education do I need?',
      text: [
        'For page and clerk: a diploma, or none yet. For technician: units or a certificate. For librarian and archivist: a master’s degree, and where the posting says ALA-accredited it means the list, on the year you finished.',
        'A degree from abroad can count when an evaluation service finds it equivalent; send the evaluation with the application.',
      ],
      does: { text: 'Check your degrees against the list of accredited programs', to: 'profile' },
    },
    'volunteer-first': {
      title: 'Should I volunteer first?',
      text: [
        'It shows you the work and gives you a reference. It counts toward a minimum only where the posting takes unpaid work: many do not say, some say no.',
        'Write down hours a week, dates, tasks and who supervised you, from the first day. Choose tasks that postings name: programs, description, teaching, not only tidying.',
      ],
      does: { text: 'Find places that take volunteers', to: '#where/volunteer' },
    },
    'which-skills': {
      title: 'Which skills matter?',
      text: [
        'Those that the postings you want ask for again and again. Service and calm with people stand in nearly all; after that a second language, one catalog system, and something you can teach.',
        'Three skills that you can show beat twenty that you list.',
      ],
      does: { text: 'See which skills your kept postings ask most', to: '#gaps' },
    },
    'where-to-look': {
      title: 'Where are the jobs?',
      text: [
        'Cities and counties post on governmentjobs.com and on their own pages; schools on EdJoin; the state on CalCareers; colleges on their own sites; federal posts on USAJOBS. Boards of associations carry the rest.',
        'Some exams open for one day or close after the first 200 applications. Set alerts and interest cards where a place has them.',
      ],
      does: { text: 'Open the list of places and ready searches', to: '#where' },
    },
    crowded: {
      title: 'How crowded is it?',
      text: [
        'Full-time first posts as librarian draw many applicants, in Los Angeles more than elsewhere. Substitute pools, part-time posts, school aides and technical posts draw fewer, and lead inside.',
        'A second language, evenings, and a willingness to begin two cities away thin the crowd.',
      ],
      does: { text: 'See what your postings offer and want', to: '#outlook' },
    },
    advance: {
      title: 'How do I get on?',
      text: [
        'In civil service each class has a minimum: months in the class below, then an exam. Take every exam that you may take; a list lasts a year or more, and a score can be improved next time.',
        'Outside it people are asked. Be known for one thing, and be seen at one association.',
      ],
      does: { text: 'See the next rung and its distance', to: '#ladder' },
    },
  },
  howTo: {
    'target-skills': {
      title: 'Choose what to learn',
      text: [
        'Keep ten postings that you would take. Look at which single gap opens most of them, and what it costs in months. Close the quick ones first; begin one long one.',
      ],
      does: { text: 'Rank your gaps', to: '#gaps' },
    },
    languages: {
      title: 'Use a language',
      text: [
        'Say what you can do in it: serve at a desk, read a story, translate a flyer. Employers test it and pay extra. Being certified by a test, or by an employer’s bilingual examination, is worth a line of its own.',
      ],
      does: { text: 'Put your languages and their level into the profile', to: 'profile' },
    },
    'volunteering-that-counts': {
      title: 'Make volunteering count',
      text: [
        'Ask for a title, a schedule and a supervisor. Keep a log: day, hours, task. Ask for a letter with total hours when you leave. 520 hours are three months of full-time work where unpaid work is accepted.',
      ],
      does: { text: 'Enter it with its hours, and see what it adds up to', to: 'profile' },
    },
    tailoring: {
      title: 'Tailor an application',
      text: [
        'Go through the requirements in the posting’s order. Beside each put the post where you did it, with a number. Use the posting’s own words for what you truly have. Fill in the whole form even where the résumé says it: analysts read the form.',
      ],
      does: { text: 'Open a kept posting’s tailoring sheet from its checklist', to: '#prepare' },
    },
    networking: {
      title: 'Meet people',
      text: [
        'Ask one person with the job you want for twenty minutes. Bring three questions, ask who else to speak with, write thanks the same day and again when something came of it. Student and support-staff fees at associations are small.',
      ],
      does: { text: 'Note whom you met and when to write again', to: '#people' },
    },
    interviews: {
      title: 'Prepare for the interview',
      text: [
        'Panels read the same questions to everybody and score the answers. Tell stories: the situation, your task, what you did, what came of it. Prepare six stories; they answer most questions. Visit the library before.',
      ],
      does: { text: 'Gather stories beside the postings you keep', to: '#prepare' },
    },
    'show-technology': {
      title: 'Show technology',
      text: [
        '“Good with computers” says nothing. Name the system, the task and the result: moved 4,000 records to Koha, taught phones to forty people, wrote the form that ended double entry. A page with two or three such things is a portfolio.',
      ],
      does: { text: 'Write beside each skill what you did with it', to: 'profile' },
    },
  },
} as const satisfies {
  readonly groups: Readonly<Record<'roles' | 'questions' | 'howTo', string>>;
  readonly lead: string;
  readonly roles: Readonly<Record<string, GuidePiece>>;
  readonly questions: Readonly<Record<string, GuidePiece>>;
  readonly howTo: Readonly<Record<string, GuidePiece>>;
};

type Pieces<G> = { readonly [K in keyof G]: GuidePiece };

/** The guide in any language: the same pieces under the same keys. */
export interface Guide {
  readonly groups: Readonly<Record<keyof typeof guide.groups, string>>;
  readonly lead: string;
  readonly roles: Pieces<typeof guide.roles>;
  readonly questions: Pieces<typeof guide.questions>;
  readonly howTo: Pieces<typeof guide.howTo>;
}
