/**
 * States and territories with the names, words of nationality and capitals by which texts mean them.
 *
 * Begun from The World Factbook (public domain), checked by hand: names of dead empires left out, short forms of the news put in.
 * One line each: ISO 3166-1 alpha-2; `state` or `territory` (a place, no actor); short name; other names; nationality words; capitals.
 * `XK` is the code commonly used for Kosovo.
 */
export const COUNTRIES = `
AD;state;Andorra;Principality of Andorra;Andorran|Andorrans;Andorra la Vella
AE;state;United Arab Emirates;UAE|U.A.E.|Emirates;Emirati|Emiratis;Abu Dhabi
AF;state;Afghanistan;Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan;Afghan|Afghans;Kabul
AG;state;Antigua and Barbuda;Antigua;Antiguan|Antiguans|Barbudan|Barbudans;Saint John's
AI;territory;Anguilla;;Anguillan|Anguillans;
AL;state;Albania;Republic of Albania;Albanian|Albanians;Tirana
AM;state;Armenia;Republic of Armenia|Armenian Republic;Armenian|Armenians;Yerevan
AO;state;Angola;Republic of Angola;Angolan|Angolans;Luanda
AQ;territory;Antarctica;;;
AR;state;Argentina;Argentine Republic;Argentine|Argentines|Argentinian|Argentinians|Argentinean;Buenos Aires
AS;territory;American Samoa;Eastern Samoa;American Samoan;Pago Pago
AT;state;Austria;Republic of Austria;Austrian|Austrians;Vienna
AU;state;Australia;Commonwealth of Australia;Australian|Australians;Canberra
AW;territory;Aruba;Country of Aruba;Aruban|Arubans;Oranjestad
AZ;state;Azerbaijan;Republic of Azerbaijan;Azerbaijani|Azerbaijanis|Azeri|Azeris;Baku
BA;state;Bosnia and Herzegovina;Bosnia|Bosnia-Herzegovina|BiH;Bosnian|Bosnians|Herzegovinian|Herzegovinians;Sarajevo
BB;state;Barbados;;Barbadian|Barbadians|Bajan;Bridgetown
BD;state;Bangladesh;People's Republic of Bangladesh;Bangladeshi|Bangladeshis;Dhaka
BE;state;Belgium;Kingdom of Belgium;Belgian|Belgians;Brussels
BF;state;Burkina Faso;Burkina;Burkinabe|Burkinabé;Ouagadougou
BG;state;Bulgaria;Republic of Bulgaria;Bulgarian|Bulgarians;Sofia
BH;state;Bahrain;Kingdom of Bahrain|State of Bahrain;Bahraini|Bahrainis;Manama
BI;state;Burundi;Republic of Burundi;Burundian|Burundians;Gitega|Bujumbura
BJ;state;Benin;Republic of Benin;Beninese;Porto-Novo
BL;territory;Saint Barthelemy;Overseas Collectivity of Saint Barthelemy;;Gustavia
BM;territory;Bermuda;;Bermudian|Bermudians;Hamilton
BN;state;Brunei;Brunei Darussalam;Bruneian|Bruneians;Bandar Seri Begawan
BO;state;Bolivia;Plurinational State of Bolivia;Bolivian|Bolivians;La Paz|Sucre
BR;state;Brazil;Federative Republic of Brazil;Brazilian|Brazilians;Brasília|Brasilia
BS;state;Bahamas;The Bahamas|Commonwealth of the Bahamas;Bahamian|Bahamians;Nassau
BT;state;Bhutan;Kingdom of Bhutan;Bhutanese;Thimphu
BW;state;Botswana;Republic of Botswana;Botswanan|Motswana|Batswana;Gaborone
BY;state;Belarus;Belorussia|Byelorussia|Republic of Belarus;Belarusian|Belarusians;Minsk
BZ;state;Belize;;Belizean|Belizeans;Belmopan
CA;state;Canada;;Canadian|Canadians;Ottawa
CC;territory;Cocos Islands;;Cocos Islander|Cocos Islanders;
CD;state;Democratic Republic of the Congo;DRC|DR Congo|Congo-Kinshasa|Zaire;Congolese;Kinshasa
CF;state;Central African Republic;;Central African|Central Africans;Bangui
CG;state;Republic of the Congo;Congo-Brazzaville|Congo Republic;;Brazzaville
CH;state;Switzerland;Swiss Confederation;Swiss;Bern
CI;state;Ivory Coast;Côte d'Ivoire|Cote d'Ivoire;Ivorian|Ivorians|Ivoirian;Yamoussoukro|Abidjan
CK;territory;Cook Islands;;Cook Islander|Cook Islanders;Avarua
CL;state;Chile;Republic of Chile;Chilean|Chileans;Santiago
CM;state;Cameroon;Republic of Cameroon|United Republic of Cameroon;Cameroonian|Cameroonians;Yaoundé|Yaounde
CN;state;China;PRC|P.R.C.|People's Republic of China|Mainland China|mainland China;Chinese;Beijing
CO;state;Colombia;Republic of Colombia;Colombian|Colombians;Bogotá|Bogota
CR;state;Costa Rica;Republic of Costa Rica;Costa Rican|Costa Ricans;San José|San Jose
CU;state;Cuba;Republic of Cuba;Cuban|Cubans;Havana
CV;state;Cape Verde;Cabo Verde|Republic of Cabo Verde;Cabo Verdean|Cabo Verdeans;Praia
CW;territory;Curacao;Curaçao|Country of Curacao;Curaçaoan;Willemstad
CY;state;Cyprus;Republic of Cyprus;Cypriot|Cypriots;Nicosia
CZ;state;Czech Republic;Czechia;Czech|Czechs;Prague
DE;state;Germany;Federal Republic of Germany;German|Germans;Berlin
DJ;state;Djibouti;Republic of Djibouti;Djiboutian|Djiboutians;
DK;state;Denmark;Kingdom of Denmark;Danish|Dane|Danes;Copenhagen
DM;state;Dominica;Commonwealth of Dominica;;Roseau
DO;state;Dominican Republic;;Dominican|Dominicans;Santo Domingo
DZ;state;Algeria;People's Democratic Republic of Algeria;Algerian|Algerians;Algiers
EC;state;Ecuador;Republic of Ecuador;Ecuadorian|Ecuadorians;Quito
EE;state;Estonia;Republic of Estonia;Estonian|Estonians;Tallinn
EG;state;Egypt;Arab Republic of Egypt;Egyptian|Egyptians;Cairo
EH;territory;Western Sahara;Sahrawi Arab Democratic Republic;Sahrawi|Sahrawis;Laayoune
ER;state;Eritrea;State of Eritrea;Eritrean|Eritreans;Asmara
ES;state;Spain;Kingdom of Spain;Spanish|Spaniard|Spaniards;Madrid
ET;state;Ethiopia;Federal Democratic Republic of Ethiopia|FDRE;Ethiopian|Ethiopians;Addis Ababa
FI;state;Finland;Republic of Finland;Finnish|Finn|Finns;Helsinki
FJ;state;Fiji;Republic of Fiji;Fijian|Fijians;Suva
FK;territory;Falkland Islands;Falklands|Malvinas;Falkland Islander|Falkland Islanders;
FM;state;Micronesia;Federated States of Micronesia|FSM;Micronesian|Micronesians;Palikir
FO;territory;Faroe Islands;;Faroese;Torshavn
FR;state;France;French Republic;French|Frenchman|Frenchmen|Frenchwoman;Paris
GA;state;Gabon;Gabonese Republic;Gabonese;Libreville
GB;state;United Kingdom;UK|U.K.|U.K|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland;British|Briton|Britons|Brit|Brits;London
GD;state;Grenada;;Grenadian|Grenadians;Saint George's
GE;state;Georgia;;Georgian|Georgians;Tbilisi
GG;territory;Guernsey;Bailiwick of Guernsey;Channel Islander|Channel Islanders;Saint Peter Port
GH;state;Ghana;Republic of Ghana;Ghanaian|Ghanaians;Accra
GI;territory;Gibraltar;;Gibraltarian;
GL;territory;Greenland;;Greenlander|Greenlanders|Greenlandic;Nuuk
GM;state;Gambia;Republic of The Gambia;Gambian|Gambians;Banjul
GN;state;Guinea;Republic of Guinea;Guinean|Guineans;Conakry
GQ;state;Equatorial Guinea;Republic of Equatorial Guinea;Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans;Malabo
GR;state;Greece;Hellenic Republic;Greek|Greeks;Athens
GT;state;Guatemala;Republic of Guatemala;Guatemalan|Guatemalans;Guatemala City
GU;territory;Guam;;Guamanian;Hagatna
GW;state;Guinea-Bissau;Republic of Guinea-Bissau;Bissau-Guinean|Bissau-Guineans;Bissau
GY;state;Guyana;Cooperative Republic of Guyana;Guyanese;Georgetown
HK;territory;Hong Kong;HK|Hong Kong SAR|Hong Kong Special Administrative Region;Hong Konger|Hong Kongers;
HN;state;Honduras;Republic of Honduras;Honduran|Hondurans;Tegucigalpa
HR;state;Croatia;Republic of Croatia;Croat|Croats|Croatian|Croatians;Zagreb
HT;state;Haiti;Republic of Haiti;Haitian|Haitians;Port-au-Prince
HU;state;Hungary;Hungarian Republic;Hungarian|Hungarians;Budapest
ID;state;Indonesia;Republic of Indonesia;Indonesian|Indonesians;Jakarta
IE;state;Ireland;Republic of Ireland;Irish|Irishman|Irishmen|Irishwoman;Dublin
IL;state;Israel;State of Israel|Jewish state;Israeli|Israelis;Jerusalem|Tel Aviv
IM;territory;Isle of Man;I.O.M.;Manx;
IN;state;India;Republic of India;Indian|Indians;New Delhi
IQ;state;Iraq;Republic of Iraq;Iraqi|Iraqis;Baghdad
IR;state;Iran;Islamic Republic of Iran|Islamic Republic|I.R. Iran|IR Iran|I.R.I.|Persia;Iranian|Iranians;Tehran
IS;state;Iceland;;Icelander|Icelanders|Icelandic;Reykjavik|Reykjavík
IT;state;Italy;Italian Republic;Italian|Italians;Rome
JE;territory;Jersey;Bailiwick of Jersey;Channel Islander|Channel Islanders;Saint Helier
JM;state;Jamaica;;Jamaican|Jamaicans;Kingston
JO;state;Jordan;Hashemite Kingdom of Jordan;Jordanian|Jordanians;Amman
JP;state;Japan;;Japanese;Tokyo
KE;state;Kenya;Republic of Kenya;Kenyan|Kenyans;Nairobi
KG;state;Kyrgyzstan;Kirghizia|Kyrgyz Republic;Kyrgyz|Kyrgyzstani|Kirghiz;Bishkek
KH;state;Cambodia;Kingdom of Cambodia|State of Cambodia;Cambodian|Cambodians;Phnom Penh
KI;state;Kiribati;Republic of Kiribati;;Tarawa
KM;state;Comoros;Union of the Comoros;Comoran|Comorans;Moroni
KN;state;Saint Kitts and Nevis;St Kitts and Nevis|St. Kitts and Nevis|Saint Kitts;Kittitian|Kittitians|Nevisian|Nevisians;Basseterre
KP;state;North Korea;DPRK|D.P.R.K.|Democratic People's Republic of Korea;North Korean|North Koreans;Pyongyang
KR;state;South Korea;ROK|Republic of Korea;South Korean|South Koreans;Seoul
KW;state;Kuwait;State of Kuwait;Kuwaiti|Kuwaitis;Kuwait City
KY;territory;Cayman Islands;;Caymanian|Caymanians;George Town
KZ;state;Kazakhstan;Kazakh Republic|Republic of Kazakhstan;Kazakh|Kazakhs|Kazakhstani|Kazakhstanis;Astana|Nur-Sultan
LA;state;Laos;Lao PDR|Lao People's Democratic Republic;Laotian|Laotians|Lao;Vientiane
LB;state;Lebanon;Lebanese Republic;Lebanese;Beirut
LC;state;Saint Lucia;St Lucia|St. Lucia;Saint Lucian|Saint Lucians;Castries
LI;state;Liechtenstein;Principality of Liechtenstein;Liechtensteiner;Vaduz
LK;state;Sri Lanka;Ceylon;Sri Lankan|Sri Lankans;Colombo|Sri Jayawardenepura Kotte
LR;state;Liberia;Republic of Liberia;Liberian|Liberians;Monrovia
LS;state;Lesotho;Kingdom of Lesotho;Basotho|Mosotho;Maseru
LT;state;Lithuania;Republic of Lithuania;Lithuanian|Lithuanians;Vilnius
LU;state;Luxembourg;Grand Duchy of Luxembourg;Luxembourger|Luxembourgish;
LV;state;Latvia;Republic of Latvia;Latvian|Latvians;Riga
LY;state;Libya;State of Libya;Libyan|Libyans;Tripoli
MA;state;Morocco;Kingdom of Morocco;Moroccan|Moroccans;Rabat
MC;state;Monaco;Principality of Monaco;Monegasque|Monegasques|Monacan|Monacans;
MD;state;Moldova;Republic of Moldova;Moldovan|Moldovans;Chisinau|Chişinău
ME;state;Montenegro;Republic of Montenegro;Montenegrin|Montenegrins;Podgorica
MF;territory;Saint Martin;Overseas Collectivity of Saint Martin;;Marigot
MG;state;Madagascar;Republic of Madagascar|Malagasy Republic;Malagasy;Antananarivo
MH;state;Marshall Islands;Republic of the Marshall Islands|RMI;Marshallese;Majuro
MK;state;North Macedonia;Macedonia|FYROM|Republic of North Macedonia|Republic of Macedonia;Macedonian|Macedonians|North Macedonian;Skopje
ML;state;Mali;Republic of Mali;Malian|Malians;Bamako
MM;state;Myanmar;Burma|Republic of the Union of Myanmar|Union of Myanmar|Union of Burma;Burmese;Naypyidaw|Yangon|Rangoon
MN;state;Mongolia;Mongolian People's Republic;Mongolian|Mongolians;Ulaanbaatar|Ulan Bator
MO;territory;Macau;Macao|Macau Special Administrative Region;Macanese;
MP;territory;Northern Mariana Islands;Commonwealth of the Northern Mariana Islands;;Saipan
MR;state;Mauritania;Islamic Republic of Mauritania;Mauritanian|Mauritanians;Nouakchott
MS;territory;Montserrat;;Montserratian|Montserratians;
MT;state;Malta;Republic of Malta;Maltese;Valletta
MU;state;Mauritius;Republic of Mauritius;Mauritian|Mauritians;Port Louis
MV;state;Maldives;Republic of Maldives;Maldivian|Maldivians;Malé
MW;state;Malawi;Republic of Malawi;Malawian|Malawians;Lilongwe
MX;state;Mexico;United Mexican States;Mexican|Mexicans;Mexico City
MY;state;Malaysia;;Malaysian|Malaysians|Malay|Malays;Kuala Lumpur
MZ;state;Mozambique;Republic of Mozambique;Mozambican|Mozambicans;Maputo
NA;state;Namibia;Republic of Namibia;Namibian|Namibians;Windhoek
NC;territory;New Caledonia;;New Caledonian|New Caledonians;Noumea
NE;state;Niger;Republic of Niger;Nigerien|Nigeriens;Niamey
NF;territory;Norfolk Island;;Norfolk Islander|Norfolk Islanders;Kingston
NG;state;Nigeria;Federal Republic of Nigeria;Nigerian|Nigerians;Abuja
NI;state;Nicaragua;Republic of Nicaragua;Nicaraguan|Nicaraguans;Managua
NL;state;Netherlands;Holland|The Netherlands;Dutch|Dutchman|Dutchmen;Amsterdam|The Hague
NO;state;Norway;Kingdom of Norway;Norwegian|Norwegians;Oslo
NP;state;Nepal;;Nepali|Nepalis|Nepalese;Kathmandu
NR;state;Nauru;Republic of Nauru;Nauruan|Nauruans;
NU;territory;Niue;;Niuean|Niueans;Alofi
NZ;state;New Zealand;Aotearoa;New Zealander|New Zealanders|Kiwi|Kiwis;Wellington
OM;state;Oman;Sultanate of Oman;Omani|Omanis;Muscat
PA;state;Panama;Republic of Panama;Panamanian|Panamanians;Panama City
PE;state;Peru;Republic of Peru;Peruvian|Peruvians;Lima
PF;territory;French Polynesia;;French Polynesian|French Polynesians;Papeete
PG;state;Papua New Guinea;Independent State of Papua New Guinea|PNG;Papua New Guinean|Papua New Guineans;Port Moresby
PH;state;Philippines;Republic of the Philippines;Filipino|Filipinos|Filipina|Philippine;Manila
PK;state;Pakistan;Islamic Republic of Pakistan;Pakistani|Pakistanis;Islamabad
PL;state;Poland;Republic of Poland;Polish|Pole|Poles;Warsaw
PM;territory;Saint Pierre and Miquelon;Territorial Collectivity of Saint Pierre and Miquelon;;Saint-Pierre
PR;territory;Puerto Rico;Commonwealth of Puerto Rico;Puerto Rican;San Juan
PS;state;Palestine;State of Palestine|Palestinian Authority|Palestinian National Authority|Palestinian Territories|Palestinian territories;Palestinian|Palestinians;Ramallah
PT;state;Portugal;Portuguese Republic;Portuguese;Lisbon
PW;state;Palau;Republic of Palau;Palauan|Palauans;Ngerulmud
PY;state;Paraguay;Republic of Paraguay;Paraguayan|Paraguayans;Asunción|Asuncion
QA;state;Qatar;State of Qatar;Qatari|Qataris;Doha
RO;state;Romania;;Romanian|Romanians;Bucharest
RS;state;Serbia;Republic of Serbia;Serb|Serbs|Serbian|Serbians;Belgrade
RU;state;Russia;Russian Federation;Russian|Russians;Moscow
RW;state;Rwanda;Republic of Rwanda;Rwandan|Rwandans;Kigali
SA;state;Saudi Arabia;KSA|Kingdom of Saudi Arabia;Saudi Arabian|Saudi Arabians|Saudis;Riyadh
SB;state;Solomon Islands;;Solomon Islander|Solomon Islanders;Honiara
SC;state;Seychelles;Republic of Seychelles;Seychellois;
SD;state;Sudan;Republic of the Sudan;Sudanese;Khartoum
SE;state;Sweden;Kingdom of Sweden;Swedish|Swede|Swedes;Stockholm
SG;state;Singapore;Republic of Singapore;Singaporean|Singaporeans;
SH;territory;Saint Helena;Saint Helena, Ascension, and Tristan da Cunha;Saint Helenian|Saint Helenians;Jamestown
SI;state;Slovenia;Republic of Slovenia;Slovene|Slovenes|Slovenian|Slovenians;Ljubljana
SK;state;Slovakia;Slovak Republic;Slovak|Slovaks|Slovakian;Bratislava
SL;state;Sierra Leone;Republic of Sierra Leone;Sierra Leonean|Sierra Leoneans;Freetown
SM;state;San Marino;Republic of San Marino;Sammarinese;
SN;state;Senegal;Republic of Senegal;Senegalese;Dakar
SO;state;Somalia;Federal Republic of Somalia|Somali Republic;Somali|Somalis;Mogadishu
SR;state;Suriname;Republic of Suriname;Surinamer|Surinamers|Surinamese;Paramaribo
SS;state;South Sudan;Republic of South Sudan;South Sudanese;Juba
ST;state;Sao Tome and Principe;São Tomé and Príncipe|Sao Tome|Democratic Republic of Sao Tome and Principe;Sao Tomean|Sao Tomeans;São Tomé
SV;state;El Salvador;Republic of El Salvador;Salvadoran|Salvadorans;San Salvador
SX;territory;Sint Maarten;Country of Sint Maarten;;Philipsburg
SY;state;Syria;Syrian Arab Republic;Syrian|Syrians;Damascus
SZ;state;Eswatini;Swaziland|Kingdom of Eswatini;Swazi|Swazis;Mbabane
TC;territory;Turks and Caicos Islands;;;Grand Turk
TD;state;Chad;Republic of Chad;Chadian|Chadians;N'Djamena|Ndjamena
TG;state;Togo;Togolese Republic;Togolese;Lomé|Lome
TH;state;Thailand;Kingdom of Thailand;Thai|Thais;Bangkok
TJ;state;Tajikistan;Republic of Tajikistan;Tajik|Tajiks|Tajikistani;Dushanbe
TK;territory;Tokelau;Union Islands|Tokelau Islands;Tokelauan|Tokelauans;
TL;state;East Timor;Timor-Leste|Timor Leste|Democratic Republic of Timor-Leste;Timorese|East Timorese;Dili
TM;state;Turkmenistan;;Turkmen|Turkmens|Turkmenistani;Ashgabat
TN;state;Tunisia;Republic of Tunisia;Tunisian|Tunisians;Tunis
TO;state;Tonga;Kingdom of Tonga;Tongan|Tongans;Nuku'alofa
TR;state;Turkey;Türkiye|Turkiye|Republic of Türkiye|Republic of Turkiye|Republic of Turkey;Turkish|Turk|Turks;Ankara
TT;state;Trinidad and Tobago;Trinidad|Republic of Trinidad and Tobago;Trinidadian|Trinidadians|Tobagonian|Tobagonians;Port of Spain
TV;state;Tuvalu;;Tuvaluan|Tuvaluans;Funafuti
TW;state;Taiwan;Chinese Taipei|Republic of China;Taiwanese;Taipei
TZ;state;Tanzania;United Republic of Tanzania;Tanzanian|Tanzanians;Dodoma|Dar es Salaam
UA;state;Ukraine;the Ukraine;Ukrainian|Ukrainians;Kyiv|Kiev
UG;state;Uganda;Republic of Uganda;Ugandan|Ugandans;Kampala
US;state;United States;U.S.|U.S|US|USA|U.S.A.|United States of America|America;American|Americans;Washington|Washington, D.C.|Washington D.C.|Washington DC
UY;state;Uruguay;Oriental Republic of Uruguay;Uruguayan|Uruguayans;Montevideo
UZ;state;Uzbekistan;Republic of Uzbekistan;Uzbek|Uzbeks|Uzbekistani;Tashkent
VA;state;Holy See;Vatican|Vatican City|The Holy See|Vatican City State;Vatican;
VC;state;Saint Vincent and the Grenadines;St Vincent|St. Vincent and the Grenadines;Saint Vincentian|Saint Vincentians|Vincentian|Vincentians;Kingstown
VE;state;Venezuela;Bolivarian Republic of Venezuela;Venezuelan|Venezuelans;Caracas
VG;territory;British Virgin Islands;BVI;;Road Town
VI;territory;US Virgin Islands;U.S. Virgin Islands;;Charlotte Amalie
VN;state;Vietnam;Viet Nam|Socialist Republic of Vietnam;Vietnamese;Hanoi
VU;state;Vanuatu;Republic of Vanuatu;Ni-Vanuatu;Port-Vila
WF;territory;Wallis and Futuna;;Wallisian|Wallisians|Futunan|Futunans|Wallis and Futuna Islanders|Wallis and Futuna Islander;Mata-Utu
WS;state;Samoa;Independent State of Samoa|Western Samoa;Samoan|Samoans;Apia
XK;state;Kosovo;Kosova|Republic of Kosovo;Kosovar|Kosovars|Kosovan|Kosovans;Pristina|Prishtina
YE;state;Yemen;Republic of Yemen;Yemeni|Yemenis;Sanaa|Sana'a|Sana’a
ZA;state;South Africa;Republic of South Africa;South African|South Africans;Pretoria
ZM;state;Zambia;Republic of Zambia;Zambian|Zambians;Lusaka
ZW;state;Zimbabwe;Republic of Zimbabwe;Zimbabwean|Zimbabweans;Harare
`
