/**
 * The languages that library postings ask for, one a line: the code (ISO 639-1 where there is one, else 639-3),
 * the names under which an English text has it (the first is shown), and after `~` names that only a profile
 * would use. `?` marks a name that is as often something else (a verb, a people, a place, a surname) and is
 * taken only beside a word that speaks of language, or another language. Mandarin counts as Chinese, Cantonese does not.
 */
export const LANGUAGES_DATA = `
en English ~ Inglés
es Spanish, Castilian ~ español, castellano
zh Chinese, Mandarin, Mandarin Chinese, Putonghua, Standard Chinese ~ 中文, 汉语, 漢語, 普通话, 普通話, 國語
yue Cantonese, Toisanese, Toishanese, Taishanese ~ 廣東話, 广东话, 粵語, 粤语
nan Taiwanese, Hokkien, Min Nan, Fukienese, Teochew ~ 臺語, 閩南語
hak Hakka ~ 客家話
wuu Shanghainese ~ 上海话
ko Korean ~ 한국어
ja Japanese, Nihongo ~ 日本語
vi Vietnamese ~ tiếng Việt, Tieng Viet
tl Tagalog, Pilipino
fil Filipino ~ Wikang Filipino
ceb Cebuano, ?Bisaya, ?Visayan ~ Binisaya
ilo Ilocano, Ilokano, Iloko
hy Armenian, Eastern Armenian ~ հայերեն, Hayeren
hyw Western Armenian ~ արեւմտահայերէն
fa Farsi, Persian, Parsi ~ فارسی
prs Dari ~ دری
ps Pashto, Pushto, Pashtu ~ پښتو
ar Arabic, Modern Standard Arabic ~ العربية
he Hebrew, Ivrit ~ עברית
yi Yiddish ~ ייִדיש
lad Ladino, Judeo-Spanish
jrb Judeo-Arabic
ru Russian ~ русский
uk Ukrainian ~ українська
be Belarusian, Belorussian
pl ?Polish ~ polski
cs Czech ~ čeština
sk Slovak ~ slovenčina
sl Slovenian, Slovene ~ slovenščina
sr Serbian, Serbo-Croatian, Bosnian/Croatian/Serbian ~ srpski, српски
hr Croatian ~ hrvatski
bs Bosnian ~ bosanski
bg Bulgarian ~ български
ro Romanian, Rumanian, Moldovan ~ română
hu Hungarian, Magyar
el Greek, Modern Greek ~ ελληνικά
grc Ancient Greek, Classical Greek, Biblical Greek, Koine Greek
la ?Latin, Classical Latin, Medieval Latin
it Italian ~ italiano
fr French ~ français
de German ~ Deutsch
gsw Swiss German
nl ?Dutch, Flemish ~ Nederlands
pt Portuguese, Brazilian Portuguese ~ português
ca Catalan, Valencian ~ català
ga ?Irish, Irish Gaelic ~ Gaeilge
gd Scottish Gaelic
cy ?Welsh ~ Cymraeg
eu Basque ~ euskara
sv ?Swedish ~ svenska
no Norwegian ~ norsk, Bokmål
da ?Danish ~ dansk
is Icelandic
fi ?Finnish ~ suomi
tr Turkish ~ Türkçe
ota Ottoman Turkish
az Azerbaijani, Azeri
ka ?Georgian ~ ქართული
kk Kazakh
uz Uzbek
tg Tajik
km Khmer, Cambodian ~ ភាសាខ្មែរ
lo ?Lao, Laotian ~ ພາສາລາວ
th Thai ~ ภาษาไทย
my Burmese ~ မြန်မာဘာသာ
hmn Hmong ~ Hmoob
ium ?Mien, Iu Mien
id Indonesian, Bahasa Indonesia, ?Bahasa
ms Malay, Bahasa Malaysia ~ Bahasa Melayu
hi Hindi, Hindustani ~ हिन्दी
ur Urdu ~ اردو
pa Punjabi, Panjabi ~ ਪੰਜਾਬੀ
gu Gujarati ~ ગુજરાતી
bn Bengali, Bangla ~ বাংলা
ta Tamil ~ தமிழ்
te Telugu ~ తెలుగు
ml Malayalam ~ മലയാളം
kn Kannada ~ ಕನ್ನಡ
mr Marathi ~ मराठी
ne Nepali, Nepalese ~ नेपाली
si Sinhala, Sinhalese ~ සිංහල
sa Sanskrit
so Somali ~ Soomaali
am Amharic ~ አማርኛ
ti Tigrinya, Tigrigna ~ ትግርኛ
om Oromo, Afan Oromo ~ Afaan Oromoo
sw Swahili, Kiswahili
yo Yoruba ~ Yorùbá
ig Igbo, ?Ibo
ha Hausa
tw ?Twi, ?Akan
wo Wolof
rw Kinyarwanda
rn Kirundi
ht Haitian Creole, Kreyol, Haitian Kreyol, ?Creole ~ Kreyòl ayisyen, Kreyòl
kea Cape Verdean Creole, Kriolu, Kabuverdianu
nv ?Navajo, Diné Bizaad
haw ?Hawaiian, Olelo Hawaii ~ ʻŌlelo Hawaiʻi
sm Samoan
to Tongan
ch Chamorro, CHamoru
mh Marshallese
chk Chuukese
mix ?Mixtec, Mixteco
zap ?Zapotec, Zapoteco
nah Nahuatl, Náhuatl
tsz Purépecha, Purhépecha, Tarascan
mam ?Mam
chr ?Cherokee
lkt Lakota
dak Dakota Sioux
chy ?Cheyenne
cro ?Crow
oj ?Ojibwe, Anishinaabemowin
cr ?Cree
esu Yup'ik
iu Inuktitut
apw ?Apache
hop ?Hopi
zun ?Zuni
ksw ?Karen, S'gaw Karen
rhg Rohingya
kar Karenni
ff Fulani, Fulah
ln Lingala
zu Zulu
af Afrikaans
mk Macedonian
mt Maltese
cop Coptic
akk Akkadian
egy Ancient Egyptian
ug Uyghur
ky Kyrgyz
tk Turkmen
mi ?Maori
fj ?Fijian
yua Yucatec Maya, Yucatec, ?Mayan
kjb Q'anjob'al, Kanjobal, Qanjobal
quc K'iche', K'iche ~ Quiché
qu Quechua, Quichua
bo Tibetan
mn Mongolian
ku Kurdish, Kurmanji, Sorani
syr ?Syriac, ?Assyrian, Chaldean, Aramaic
sq Albanian
lt Lithuanian
lv Latvian
et Estonian
ase American Sign Language, ASL
sgn Sign language
`;
