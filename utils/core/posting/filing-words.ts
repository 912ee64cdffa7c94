import { anyCase } from '../text/any-case';

/** What makes a day the last: “Closes:”, “deadline”, “must be received by”, “apply by”, “Final date”. */
export const CLOSES = anyCase(
  /\b(?:clos(?:es?|ed|ing)(?: (?:date|on|at))?|(?:stays?|remains?|be|is|kept) (?:posted|advertised|up|listed) (?:until|till|through)|close[- ]?date|(?:application|filing|submission)s?[- ](?:deadline|close|end)s?|deadline|last (?:filing |application )?(?:day|date)|final (?:filing )?(?:date|day)|final filing|bid deadline|(?:application|app|filing|posting|recruitment|window)s? (?:closes?|ends?|shuts?)|(?:filing|application|posting|recruitment|advertisement|job|vacancy|exam\w{0,8})(?: period| window)? (?:will )?(?:ends?|closes?|closing)(?: date| on)?|end date|apply[^.;\n]{0,30} (?:by|before|until|through|no later than|on or before)|(?:applications?|applicants?|resum\S{1,2}|r\S{1,2}sum\S{1,2}|materials?|packets?|submissions?|letters?|candidates?|forms?|questionnaires?)\b(?:[^.;]|\.(?=\S)){0,90}\b(?:due|received|reach|arrive|submitted|postmarked|accepted|filed|completed?|turned in|turn in|handed in|hand in|must be in|be in|emailed|submit|apply|sent|taken)\b(?:[^.;]|\.(?=\S)){0,50}\b(?:by|before|until|till|through|to|no later than|not later than|on or before|prior to)|(?:no later than|not later than)(?=\s[^.;\n]{0,40}\b(?:\d{1,2}|noon|midnight)\b)|(?:submit|send|e-?mail|mail|forward|return|upload)\b(?:[^.;]|\.(?=\S)){0,170}\b(?:by|before|no later than|on or before)|(?:resum\S{1,2}|r\S{1,2}sum\S{1,2}|letters?|references)\b[^;\n]{0,60} to \S{1,30}@\S{3,40}[^;\n]{0,50}\bby|to apply:?\s?(?:submit|send|e-?mail|mail|forward)\b(?:[^.;]|\.(?=\S)){0,130}\b(?:by|before|no later than|on or before)|(?:is|are|all) due(?: by| on)?|due(?: date| by| on|:)|postmarked|expir(?:es|y|ation)(?: date| on)?|open (?:until|till|through)|cut-?off|to reach us|open to(?=\s(?:[a-z][a-z]|\d))|take applications|(?:have|has) until|valid (?:through|until)|will close|removal date|posting removed)\b/gu,
);
/** What makes a day one of first review alone: “For first consideration”, “review begins”, “priority deadline”. */
export const REVIEW = anyCase(
  /\b(?:(?:full|first|best|primary|priority|earliest|early|initial|guaranteed?|assured?|ensure|prompt|immediate|optimal|preferential|optimum)[^.;\n]{0,20} considerat\w{1,4}|ensure (?:full |that )?[^.;\n]{0,30}consider\w{1,6}|assur\w{1,3} (?:of )?[^.;\n]{0,20}consider\w{1,6}|guarantee\w{0,2} [^.;\n]{0,20}(?:consider|review)\w{1,6}|consideration (?:begins|will begin|date)|(?:first|next|initial|priority|preferred|early)[ -](?:application )?(?:review|deadline|screening|filing date|filing deadline|closing|cut-?off|date|round)|(?:review|screening|reading|evaluation|consideration)(?: of| date|:| the)?[^.;\n]{0,60}\b(?:begin|start|commence|conducted|take place)\w{0,6}|review(?:ed|ing)?(?: date)?|(?:begin|start|commence)\w{0,3}\b[^.;\n]{0,30}\b(?:review|screening|reading|consider|interview)\w{0,5}|preference)\b/gu,
);
/** What makes a day the first: “Open Date:”, “Opens Monday”. */
export const OPENS = anyCase(
  /\b(?:open(?:s|ing)?(?:[ -](?:date|on|for filing))?(?!\s(?:until|till|through|to all))|filing (?:period )?(?:begins?|starts?|opens?)|(?:accept\w{0,3}|apply|fil(?:e|ing))[^.;\n]{0,30}\b(?:from|beginning|starting|as of)|(?:application|filing)s? (?:open|begin|start)s?)\b/gu,
);
/** Days that are about something else: when the job starts, the test is held, the page was posted. */
export const OTHER = anyCase(
  /\b(?:start(?:ing)? date|anticipated start|posted|posting date|date posted|post date|revised|updated|effective|interviews?|exam(?:ination)?s? (?:will|is|date)|test(?:s|ing)? (?:will|is|date)|(?:written|oral) (?:test|exam)|eligib\w{1,6} list|appointment|contract|grant|term|funded|funding|begin(?:s|ning)? (?:date|on|work)|hired?|employment|fiscal|since|founded|between|salary|pay|rate|increase|born|school year|orientation|training|established|program|dated)\b/gu,
);
/** “… is the last day to file”, after the day. */
export const CLOSES_AFTER = anyCase(
  /^[^.;\n]{0,25}\b(?:is|was|:|-)?\s{0,2}(?:the )?(?:(?:application|filing|final|closing|firm) )?(?:deadline|closing date|last (?:day|date)|final (?:filing )?date)\b(?!(?:\s(?:to|for)\s[a-z]{3,10})?\s?:|\s{1,3}(?:continuous|open\b|until\b|\d))/u,
);
/** “… will receive first consideration”, after the day. */
export const REVIEW_AFTER = anyCase(
  /^[^.;\n]{0,70}\b(?:(?:receive|given|have|get|ensure|guarantee\w{0,2}|assure\w{0,1}|for) (?:\w{1,12} ){0,3}(?:consideration|preference|priority)|will be (?:reviewed|considered|read|looked at|screened) first|(?:first|full|priority|primary) consideration)/u,
);
