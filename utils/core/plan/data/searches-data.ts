/**
 * Searches ready to open, one a line:
 * id | board | role | address with {query} and {place} | words | place | ready (the address carries the words) or by-hand | source | checked
 */
export const SEARCHES = `
indeed-library-page | indeed | library-page | https://www.indeed.com/jobs?q={query}&l={place} | library page | Los Angeles, CA | ready | the pattern of the board’s own addresses |
linkedin-library-page | linkedin | library-page | https://www.linkedin.com/jobs/search/?keywords={query}&location={place} | library page | Los Angeles, CA | ready | the pattern of the board’s own addresses |
governmentjobs-library-page | governmentjobs | library-page | https://www.governmentjobs.com/jobs?keyword={query}&location={place} | library page | Los Angeles, CA | ready | the pattern of the board’s own addresses |
indeed-library-clerk | indeed | library-clerk | https://www.indeed.com/jobs?q={query}&l={place} | library clerk | Los Angeles, CA | ready | the pattern of the board’s own addresses |
linkedin-library-clerk | linkedin | library-clerk | https://www.linkedin.com/jobs/search/?keywords={query}&location={place} | library clerk | Los Angeles, CA | ready | the pattern of the board’s own addresses |
governmentjobs-library-clerk | governmentjobs | library-clerk | https://www.governmentjobs.com/jobs?keyword={query}&location={place} | library clerk | Los Angeles, CA | ready | the pattern of the board’s own addresses |
indeed-library-assistant | indeed | library-assistant | https://www.indeed.com/jobs?q={query}&l={place} | library assistant | Los Angeles, CA | ready | the pattern of the board’s own addresses |
linkedin-library-assistant | linkedin | library-assistant | https://www.linkedin.com/jobs/search/?keywords={query}&location={place} | library assistant | Los Angeles, CA | ready | the pattern of the board’s own addresses |
governmentjobs-library-assistant | governmentjobs | library-assistant | https://www.governmentjobs.com/jobs?keyword={query}&location={place} | library assistant | Los Angeles, CA | ready | the pattern of the board’s own addresses |
indeed-library-technician | indeed | library-technician | https://www.indeed.com/jobs?q={query}&l={place} | library technician | Los Angeles, CA | ready | the pattern of the board’s own addresses |
linkedin-library-technician | linkedin | library-technician | https://www.linkedin.com/jobs/search/?keywords={query}&location={place} | library technician | Los Angeles, CA | ready | the pattern of the board’s own addresses |
governmentjobs-library-technician | governmentjobs | library-technician | https://www.governmentjobs.com/jobs?keyword={query}&location={place} | library technician | Los Angeles, CA | ready | the pattern of the board’s own addresses |
indeed-librarian | indeed | librarian | https://www.indeed.com/jobs?q={query}&l={place} | librarian | Los Angeles, CA | ready | the pattern of the board’s own addresses |
linkedin-librarian | linkedin | librarian | https://www.linkedin.com/jobs/search/?keywords={query}&location={place} | librarian | Los Angeles, CA | ready | the pattern of the board’s own addresses |
governmentjobs-librarian | governmentjobs | librarian | https://www.governmentjobs.com/jobs?keyword={query}&location={place} | librarian | Los Angeles, CA | ready | the pattern of the board’s own addresses |
indeed-childrens-librarian | indeed | childrens-librarian | https://www.indeed.com/jobs?q={query}&l={place} | children's librarian | Los Angeles, CA | ready | the pattern of the board’s own addresses |
linkedin-childrens-librarian | linkedin | childrens-librarian | https://www.linkedin.com/jobs/search/?keywords={query}&location={place} | children's librarian | Los Angeles, CA | ready | the pattern of the board’s own addresses |
governmentjobs-childrens-librarian | governmentjobs | childrens-librarian | https://www.governmentjobs.com/jobs?keyword={query}&location={place} | children's librarian | Los Angeles, CA | ready | the pattern of the board’s own addresses |
indeed-archivist | indeed | archivist | https://www.indeed.com/jobs?q={query}&l={place} | archivist | Los Angeles, CA | ready | the pattern of the board’s own addresses |
linkedin-archivist | linkedin | archivist | https://www.linkedin.com/jobs/search/?keywords={query}&location={place} | archivist | Los Angeles, CA | ready | the pattern of the board’s own addresses |
governmentjobs-archivist | governmentjobs | archivist | https://www.governmentjobs.com/jobs?keyword={query}&location={place} | archivist | Los Angeles, CA | ready | the pattern of the board’s own addresses |
indeed-digital-metadata | indeed | digital-metadata | https://www.indeed.com/jobs?q={query}&l={place} | metadata librarian | Los Angeles, CA | ready | the pattern of the board’s own addresses |
linkedin-digital-metadata | linkedin | digital-metadata | https://www.linkedin.com/jobs/search/?keywords={query}&location={place} | metadata librarian | Los Angeles, CA | ready | the pattern of the board’s own addresses |
governmentjobs-digital-metadata | governmentjobs | digital-metadata | https://www.governmentjobs.com/jobs?keyword={query}&location={place} | metadata librarian | Los Angeles, CA | ready | the pattern of the board’s own addresses |
indeed-bilingual | indeed | bilingual | https://www.indeed.com/jobs?q={query}&l={place} | bilingual library | Los Angeles, CA | ready | the pattern of the board’s own addresses |
linkedin-bilingual | linkedin | bilingual | https://www.linkedin.com/jobs/search/?keywords={query}&location={place} | bilingual library | Los Angeles, CA | ready | the pattern of the board’s own addresses |
governmentjobs-bilingual | governmentjobs | bilingual | https://www.governmentjobs.com/jobs?keyword={query}&location={place} | bilingual library | Los Angeles, CA | ready | the pattern of the board’s own addresses |
calopps-library-page | calopps | library-page | https://www.calopps.org/job-search/{query}?keyword={query} | library page |  | ready | the pattern of the board’s own addresses |
calopps-library-clerk | calopps | library-clerk | https://www.calopps.org/job-search/{query}?keyword={query} | library clerk |  | ready | the pattern of the board’s own addresses |
calopps-library-assistant | calopps | library-assistant | https://www.calopps.org/job-search/{query}?keyword={query} | library assistant |  | ready | the pattern of the board’s own addresses |
calopps-library-technician | calopps | library-technician | https://www.calopps.org/job-search/{query}?keyword={query} | library technician |  | ready | the pattern of the board’s own addresses |
calopps-librarian | calopps | librarian | https://www.calopps.org/job-search/{query}?keyword={query} | librarian |  | ready | the pattern of the board’s own addresses |
calopps-childrens-librarian | calopps | childrens-librarian | https://www.calopps.org/job-search/{query}?keyword={query} | children's librarian |  | ready | the pattern of the board’s own addresses |
calopps-archivist | calopps | archivist | https://www.calopps.org/job-search/{query}?keyword={query} | archivist |  | ready | the pattern of the board’s own addresses |
higheredjobs-library-assistant | higheredjobs | library-assistant | https://www.higheredjobs.com/search/advanced_action.cfm?Keyword={query} | library assistant |  | ready | the pattern of the board’s own addresses |
csu-library-assistant | csu | library-assistant | https://csucareers.calstate.edu/en-us/search/?page-items=50&page=1&search-keyword={query} | library assistant |  | ready | the pattern of the board’s own addresses |
higheredjobs-library-technician | higheredjobs | library-technician | https://www.higheredjobs.com/search/advanced_action.cfm?Keyword={query} | library technician |  | ready | the pattern of the board’s own addresses |
csu-library-technician | csu | library-technician | https://csucareers.calstate.edu/en-us/search/?page-items=50&page=1&search-keyword={query} | library technician |  | ready | the pattern of the board’s own addresses |
higheredjobs-librarian | higheredjobs | librarian | https://www.higheredjobs.com/search/advanced_action.cfm?Keyword={query} | librarian |  | ready | the pattern of the board’s own addresses |
csu-librarian | csu | librarian | https://csucareers.calstate.edu/en-us/search/?page-items=50&page=1&search-keyword={query} | librarian |  | ready | the pattern of the board’s own addresses |
higheredjobs-archivist | higheredjobs | archivist | https://www.higheredjobs.com/search/advanced_action.cfm?Keyword={query} | archivist |  | ready | the pattern of the board’s own addresses |
csu-archivist | csu | archivist | https://csucareers.calstate.edu/en-us/search/?page-items=50&page=1&search-keyword={query} | archivist |  | ready | the pattern of the board’s own addresses |
higheredjobs-digital-metadata | higheredjobs | digital-metadata | https://www.higheredjobs.com/search/advanced_action.cfm?Keyword={query} | metadata librarian |  | ready | the pattern of the board’s own addresses |
csu-digital-metadata | csu | digital-metadata | https://csucareers.calstate.edu/en-us/search/?page-items=50&page=1&search-keyword={query} | metadata librarian |  | ready | the pattern of the board’s own addresses |
csu-campus | csu | any | https://csucareers.calstate.edu/en-us/filter/?search=&location={place} |  | northridge | ready | the pattern of the board’s own addresses |
edjoin-library-media-technician | edjoin | library-media-technician | https://www.edjoin.org/Home/Jobs?keywords={query} | library media technician |  | ready | the pattern of the board’s own addresses |
edjoin-library-assistant-school | edjoin | library-assistant-school | https://www.edjoin.org/Home/Jobs?keywords={query} | library assistant |  | ready | the pattern of the board’s own addresses |
edjoin-teacher-librarian | edjoin | teacher-librarian | https://www.edjoin.org/Home/Jobs?keywords={query} | teacher librarian |  | ready | the pattern of the board’s own addresses |
edjoin-librarian-college | edjoin | librarian-college | https://www.edjoin.org/Home/Jobs?keywords={query} | librarian |  | ready | the pattern of the board’s own addresses |
edjoin-textbook-clerk | edjoin | textbook-clerk | https://www.edjoin.org/Home/Jobs?keywords={query} | textbook |  | ready | the pattern of the board’s own addresses |
edjoin-county-19 | edjoin | any-school-library | https://www.edjoin.org/Home/Jobs?keywords={query}&searchType=all&states=24&regions=19 | library | Los Angeles County | ready | the pattern of the board’s own addresses |
edjoin-county-30 | edjoin | any-school-library | https://www.edjoin.org/Home/Jobs?keywords={query}&searchType=all&states=24&regions=30 | library | Orange County | ready | the pattern of the board’s own addresses |
edjoin-county-33 | edjoin | any-school-library | https://www.edjoin.org/Home/Jobs?keywords={query}&searchType=all&states=24&regions=33 | library | Riverside County | ready | the pattern of the board’s own addresses |
edjoin-county-36 | edjoin | any-school-library | https://www.edjoin.org/Home/Jobs?keywords={query}&searchType=all&states=24&regions=36 | library | San Bernardino County | ready | the pattern of the board’s own addresses |
edjoin-county-56 | edjoin | any-school-library | https://www.edjoin.org/Home/Jobs?keywords={query}&searchType=all&states=24&regions=56 | library | Ventura County | ready | the pattern of the board’s own addresses |
usajobs-1410 | usajobs | federal-librarian | https://www.usajobs.gov/Search/Results?j=1410&l={place} |  | Los Angeles, CA | ready | the pattern of the board’s own addresses |
usajobs-1411 | usajobs | federal-library-technician | https://www.usajobs.gov/Search/Results?j=1411&l={place} |  | Los Angeles, CA | ready | the pattern of the board’s own addresses |
usajobs-1412 | usajobs | federal-technical-information-services | https://www.usajobs.gov/Search/Results?j=1412&l={place} |  | Los Angeles, CA | ready | the pattern of the board’s own addresses |
usajobs-1420 | usajobs | federal-archivist | https://www.usajobs.gov/Search/Results?j=1420&l={place} |  | Los Angeles, CA | ready | the pattern of the board’s own addresses |
usajobs-1421 | usajobs | federal-archives-technician | https://www.usajobs.gov/Search/Results?j=1421&l={place} |  | Los Angeles, CA | ready | the pattern of the board’s own addresses |
usajobs-all-library | usajobs | federal-all | https://www.usajobs.gov/Search/Results?j=1410&j=1411&j=1412&j=1420&j=1421&l={place} |  | Los Angeles, CA | ready | the pattern of the board’s own addresses |
usajobs-keyword | usajobs | federal-keyword | https://www.usajobs.gov/Search/Results?k={query}&l={place} | library | Los Angeles, CA | ready | the pattern of the board’s own addresses |
calcareers-search | calcareers | state | https://calcareers.ca.gov/CalHRPublic/Search/AdvancedJobSearch.aspx | librarian |  | by-hand | the pattern of the board’s own addresses |
calcareers-geo | calcareers | state | https://calcareers.ca.gov/CalHRPublic/Search/GeographicalJobSearch.aspx | library | Los Angeles County | by-hand | the pattern of the board’s own addresses |
calcareers-exams | calcareers | state-exam | https://calcareers.ca.gov/CalHRPublic/Search/ExamSearch.aspx | librarian |  | by-hand | the pattern of the board’s own addresses |
neogov-lacity | governmentjobs | one-agency | https://www.governmentjobs.com/careers/lacity?keywords={query} | library |  | ready | https://mediabistro.com/jobs/590766596-librarian-6152-c-revised-05-31-2024-job-at-city-of-los-angeles-ca-in-los-an |
neogov-lacounty | governmentjobs | one-agency | https://www.governmentjobs.com/careers/lacounty?keywords={query} | library |  | ready | the pattern of the board’s own addresses |
neogov-longbeach | governmentjobs | one-agency | https://www.governmentjobs.com/careers/longbeach?keywords={query} | library |  | ready | the pattern of the board’s own addresses |
neogov-oc | governmentjobs | one-agency | https://www.governmentjobs.com/careers/oc?keywords={query} | library |  | ready | the pattern of the board’s own addresses |
neogov-sanbernardino | governmentjobs | one-agency | https://www.governmentjobs.com/careers/sanbernardino?keywords={query} | library |  | ready | the pattern of the board’s own addresses |
neogov-riversideca | governmentjobs | one-agency | https://www.governmentjobs.com/careers/riversideca?keywords={query} | library |  | ready | the pattern of the board’s own addresses |
neogov-vcccd | governmentjobs | one-agency | https://www.schooljobs.com/careers/vcccd?keywords={query} | library |  | ready | the pattern of the board’s own addresses |
aprecruit-ucla | aprecruit | uc-librarian | https://recruit.apo.ucla.edu/apply | librarian |  | by-hand | the pattern of the board’s own addresses |
aprecruit-uci | aprecruit | uc-librarian | https://recruit.ap.uci.edu/apply | librarian |  | by-hand | the pattern of the board’s own addresses |
aprecruit-ucr | aprecruit | uc-librarian | https://aprecruit.ucr.edu/apply | librarian |  | by-hand | the pattern of the board’s own addresses |
aprecruit-ucsb | aprecruit | uc-librarian | https://recruit.ap.ucsb.edu/apply | librarian |  | by-hand | the pattern of the board’s own addresses |
aprecruit-ucsd | aprecruit | uc-librarian | https://apol-recruit.ucsd.edu/apply | librarian |  | by-hand | the pattern of the board’s own addresses |
page-ala-joblist | ala-joblist | any | https://joblist.ala.org/jobs/ | library |  | by-hand | the pattern of the board’s own addresses |
page-saa | saa | any | https://careers.archivists.org/jobs/ | library |  | by-hand | the pattern of the board’s own addresses |
page-archives-gig | archives-gig | any | https://archivesgig.com/ | library |  | by-hand | the pattern of the board’s own addresses |
page-aaslh | aaslh | any | https://jobs.aaslh.org/jobs/ | library |  | by-hand | the pattern of the board’s own addresses |
page-carl | carl-jobs | any | https://jobs.carl-acrl.org/ | library |  | by-hand | https://jobs.carl-acrl.org/?p=7437 |
page-lausd | lausd | any | https://careers.lausd.org/ | library |  | by-hand | https://careers.lausd.org/job/Library-Technician/1296652800 |
page-usc | usc | any | https://usccareers.usc.edu/ | library |  | by-hand | the pattern of the board’s own addresses |
page-altadena | altadena | any | https://www.altadenalibrary.org/employment | library |  | by-hand | https://www.altadenalibrary.org/employment |
`;
