/**
 * Master's programs accredited by the American Library Association, and those that once were: the institution's names, the first and the last year
 * of accreditation (empty: not known, or still running), the country. Compiled 2026-11 from ALA's directory and its historical list.
 */
export const ACCREDITED = `
University of Alabama|UA|Alabama|Univ. of Alabama|UA SLIS|The University of Alabama;1972;;US
University of Arizona|UA|U of A|UArizona|Arizona|Knowledge River|SIRLS;1972;;US
San José State University|SJSU|San Jose State|San José State|San Jose State University|SJSU iSchool|SJSU SLIS|California State University, San Jose|San Jose State College;1967;;US
University of California, Los Angeles|UCLA|UC Los Angeles|University of California Los Angeles|UCLA GSEIS|UCLA SEIS|UCLA Graduate School of Library and Information Science|UCLA GSLIS;1960;;US
University of Southern California|USC|Southern California|USC Marshall|USC Bovard|USC Bovard College|USC MMLIS;2013;;US
University of Denver|DU|Denver|University of Denver Graduate School of Librarianship|Morgridge College of Education;2004;;US
Southern Connecticut State University|SCSU|Southern Connecticut|Southern|Southern Connecticut State College;2018;;US
Catholic University of America|CUA|Catholic University|The Catholic University of America;1946;;US
Florida State University|FSU|Florida State|FSU iSchool;;;US
University of South Florida|USF|South Florida;;;US
Valdosta State University|VSU|Valdosta State|Valdosta;;;US
University of Hawaiʻi at Mānoa|UH|UH Manoa|UHM|University of Hawaii|University of Hawaii at Manoa|Hawaii LIS;1967;;US
Chicago State University|CSU|Chicago State;2017;;US
Dominican University|Dominican University (Illinois)|Rosary College|Dominican GSLIS;;;US
University of Illinois Urbana-Champaign|UIUC|Illinois|University of Illinois|U of I|University of Illinois at Urbana-Champaign|iSchool at Illinois|GSLIS Illinois|LEEP;1924;;US
Indiana University Bloomington|IU|IUB|IU Bloomington|Indiana University|Indiana University SLIS;;;US
Indiana University Indianapolis|IU Indianapolis|IUI|IUPUI|Indiana University-Purdue University Indianapolis|Indiana University–Purdue University Indianapolis;;;US
University of Iowa|UI|U Iowa|Iowa|Iowa SLIS;;;US
Emporia State University|ESU|Emporia State|Emporia|Kansas State Teachers College|SLIM|Emporia SLIM;;;US
University of Kentucky|UK|UKY|Kentucky;;;US
Louisiana State University|LSU|Louisiana State|LSU SLIS;;;US
University of Maryland|UMD|UMCP|Maryland|University of Maryland, College Park|Maryland iSchool|CLIS;;;US
Simmons University|Simmons|Simmons College|Simmons GSLIS|Simmons SLIS;1924;;US
University of Michigan|UM|U-M|UMich|U of M|Michigan|UMSI|University of Michigan School of Information;1924;;US
Wayne State University|WSU|Wayne State|Wayne;;;US
St. Catherine University|St. Kate’s|St. Kates|Saint Catherine University|College of St. Catherine|St Catherine;2011;;US
University of Southern Mississippi|USM|Southern Miss|Southern Mississippi;;;US
University of Missouri|MU|Mizzou|Missouri|University of Missouri–Columbia|University of Missouri-Columbia|SISLT;1967;;US
Rutgers University|Rutgers|Rutgers University–New Brunswick|Rutgers, The State University of New Jersey|Rutgers SC&I|Rutgers SCILS;;;US
University at Albany, State University of New York|UAlbany|SUNY Albany|Albany|University at Albany|State University of New York at Albany;;;US
University at Buffalo, State University of New York|UB|SUNY Buffalo|Buffalo|University at Buffalo|State University of New York at Buffalo;;;US
Long Island University|LIU|LIU Post|C.W. Post|Palmer School|Palmer School of Library and Information Science|LIU Palmer;;;US
Pratt Institute|Pratt|Pratt SILS|Pratt School of Information;1924;;US
Queens College, City University of New York|Queens College|QC|CUNY Queens|Queens College CUNY|QC GSLIS;;;US
St. John’s University|St. John’s|SJU|Saint John’s University|St Johns NY;;;US
Syracuse University|SU|Syracuse|Syracuse iSchool;;;US
East Carolina University|ECU|East Carolina;;;US
North Carolina Central University|NCCU|NC Central|North Carolina Central;;;US
University of North Carolina at Chapel Hill|UNC|UNC Chapel Hill|UNC-CH|Carolina|SILS|UNC SILS;;;US
University of North Carolina at Greensboro|UNCG|UNC Greensboro;;;US
Kent State University|KSU|Kent State|Kent;;;US
University of Oklahoma|OU|Oklahoma|OU SLIS;;;US
Pennsylvania Western University (Clarion)|PennWest|PennWest Clarion|Clarion|Clarion University|Clarion University of Pennsylvania|Clarion State College|CUP;1974;;US
Drexel University|Drexel|Drexel Institute of Technology|Drexel CCI;1924;;US
University of Pittsburgh|Pitt|Pittsburgh|U Pitt;;;US
University of Puerto Rico, Río Piedras|UPR|UPRRP|Universidad de Puerto Rico|University of Puerto Rico|Universidad de Puerto Rico, Recinto de Río Piedras|EGCTI;;;PR
University of Rhode Island|URI|Rhode Island|URI GSLIS;;;US
University of South Carolina|USC|UofSC|South Carolina|U of South Carolina;;;US
University of Tennessee, Knoxville|UT|UTK|UT Knoxville|Tennessee|University of Tennessee;;;US
University of North Texas|UNT|North Texas|North Texas State University|NTSU;;;US
University of Texas at Austin|UT|UT Austin|Texas|UT iSchool|University of Texas;;;US
Texas Woman’s University|TWU|Texas Womans University|Texas Woman’s;;;US
Old Dominion University|ODU|Old Dominion;2020;;US
University of Washington|UW|U-Dub|Washington|UW iSchool|University of Washington Information School;;;US
University of Wisconsin–Madison|UW|UW-Madison|UW Madison|Wisconsin|University of Wisconsin;;;US
University of Wisconsin–Milwaukee|UWM|UW-Milwaukee|UW Milwaukee|University of Wisconsin Milwaukee;;;US
University of Alberta|U of A|UAlberta|Alberta;1968;;CA
University of British Columbia|UBC|UBC iSchool|SLAIS|British Columbia;1961;;CA
Dalhousie University|Dal|Dalhousie;;;CA
McGill University|McGill;;;CA
Université de Montréal|UdeM|University of Montreal|Montréal|EBSI;;;CA
University of Ottawa|uOttawa|Université d’Ottawa|ÉSIS;2014;;CA
University of Toronto|U of T|UofT|UToronto|Toronto|Toronto iSchool|FIS;;;CA
Western University|University of Western Ontario|UWO|Western|Western FIMS;;;CA
University of California, Berkeley|UC Berkeley|UCB|Berkeley|Cal|University of California;1924;1994;US
University of Southern California|USC|USC School of Library and Information Management;1936;1986;US
Immaculate Heart College|IHC|Immaculate Heart;;1981;US
Columbia University|Columbia|Columbia School of Library Service;1926;1993;US
University of Chicago|UChicago|Graduate Library School;1932;1991;US
Case Western Reserve University|CWRU|Case Western|Western Reserve University|Matthew A. Baxter School;1924;1987;US
Clark Atlanta University|CAU|Atlanta University|Clark Atlanta;1941;2005;US
Emory University|Emory|Library School of the Carnegie Library of Atlanta;1930;1990;US
Brigham Young University|BYU|Brigham Young;1968;1995;US
Ball State University|BSU|Ball State;1978;1987;US
Alabama Agricultural and Mechanical University|Alabama A&M|AAMU;1973;1982;US
Carnegie Institute of Technology|Carnegie Tech|Carnegie Library School|Carnegie Library School of Pittsburgh;1924;1962;US
Northern Illinois University|NIU|Northern Illinois;;1994;US
University of Minnesota|UMN|U of M|Minnesota;1931;1987;US
George Peabody College (Vanderbilt University)|Peabody|Vanderbilt|George Peabody College for Teachers|Vanderbilt Peabody;1928;1989;US
State University of New York at Geneseo|SUNY Geneseo|Geneseo;;1985;US
University of Oregon|UO|U of O|Oregon;;1979;US
Western Michigan University|WMU|Western Michigan;;1985;US
University of Mississippi|Ole Miss|Mississippi;;1985;US
Hampton Institute|Hampton|Hampton University;1925;1939;US
`;

/** Institutions whose library degree is not accredited though it sounds so (school librarianship, mostly): their names. */
export const NOT_ACCREDITED = `
California State University, Long Beach|CSULB|Long Beach State|Cal State Long Beach
Azusa Pacific University|APU|Azusa Pacific
Fresno Pacific University|FPU
Appalachian State University|App State|ASU
Sam Houston State University|SHSU|Sam Houston State
East Texas A&M University|ETAMU|Texas A&M University–Commerce|Texas A&M-Commerce|East Texas State University
Trevecca Nazarene University|Trevecca|TNU
Kutztown University of Pennsylvania|Kutztown|KU
McDaniel College|McDaniel|Western Maryland College
Western Kentucky University|WKU
University of Central Arkansas|UCA
University of Colorado Denver|CU Denver|UCD
Longwood University|Longwood
University of West Georgia|UWG|West Georgia
`;
