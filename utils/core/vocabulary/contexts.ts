/**
 * The surroundings that make an ordinary word a product’s name: “Sierra” is a library system beside “circulation”, not beside “Nevada”.
 * An entry names its set with `?`; the words stand within 100 characters on either side.
 */
export const CONTEXTS: Readonly<Record<string, string>> = {
  tools: 'Trello|Asana|Jira|Basecamp|project management|software|tool|tools|calendar|room booking|events',
  courses:
    'LMS|learning management|course management|Moodle|Canvas|Blackboard|Sakai|D2L|Brightspace|courseware|online learning|instructional technology',
  office:
    'Microsoft|MS|Office|Excel|PowerPoint|Outlook|Adobe|Photoshop|InDesign|software|suite|spreadsheet|database|applications|programs|proficiency|proficient|Google',
  ils: 'ILS|LMS|LSP|library systems?|integrated library|library management|library services platform|library software|library automation|circulation|catalog\\w{0,6}|acquisitions|discovery|Innovative|III|Ex ?Libris|Sirsi\\w{0,5}|Dynix|Clarivate|OCLC|Koha|Alma|Primo|Aleph|Sierra|Polaris|Symphony|Horizon|Voyager|Millennium|Evergreen|Destiny|MARC|modules?|migration|Follett|database',
  code: 'programming|JavaScript|Python|PHP|Ruby|Rails|Java|Solr|SQL|code|coding|web development|scripting|open source|Perl|Drupal|framework|discovery|Git',
  databases:
    'database|databases|e-resources|electronic resources|e-books|ebooks|vendor|OverDrive|ProQuest|EBSCO|platform|Hoopla|Libby|app|authentication|digital|Shibboleth|EZproxy',
  statistics: 'SPSS|Stata|SAS|Python|statistical|statistics|data analysis|programming|Matlab|Tableau|software',
  video: 'Teams|Webex|Skype|video|conferencing|virtual|online meeting|webinar|Google Meet',
  genealogy: 'genealogy|genealogical|family history|HeritageQuest|FamilySearch|database|library edition',
  repository:
    'repository|repositories|DSpace|Islandora|Samvera|Fedora|digital collections|digital asset|DAM|Omeka|CONTENTdm|platform|publishing|digital exhibits|software',
  headings: 'cataloging|LCSH|MARC|subject headings|thesaurus|vocabularies|headings|Dewey|MeSH',
  vendors: 'vendor|vendors|acquisitions|ordering|GOBI|Baker|Brodart|YBP|ProQuest|Ex Libris|approval plan|book jobber|selection',
  lending: 'ILL|interlibrary|ILLiad|document delivery|resource sharing|lending|OCLC|borrowing',
  law: 'legal|Westlaw|Lexis|law|CCH|tax|docket|database|databases',
  archives: 'archives|archival|Archon|toolkit|finding aid|collection management|software',
  preservation: 'preservation|repository|web archiving|digital|Archivematica|LOCKSS|archiving',
  finance: 'payroll|finance|financial|HR|human resources|ERP|PeopleSoft|SAP|accounting|purchasing|student information|system|software',
};
