/**
 * Places that are no actors: regions, provinces, large cities, waters and mountains. From general knowledge.
 *
 * Groups are parted by line ends, names by semicolons. A group whose line begins with a code and a colon lies in that country.
 */
export const PLACES = `
Africa;North Africa;West Africa;East Africa;Central Africa;Southern Africa;sub-Saharan Africa;Sub-Saharan Africa;Horn of Africa;Sahel;Sahara;Maghreb;Asia;Central Asia;East Asia;South Asia;West Asia;Southeast Asia;South East Asia;Southwest Asia;Northeast Asia;Eurasia;Europe;Eastern Europe;Western Europe;Central Europe;Northern Europe;Southern Europe;America;North America;South America;Latin America;Central America;Americas;Oceania;Australasia;Polynesia;Melanesia;Antarctica;Arctic;Antarctic;Middle East;Near East;Far East;Levant;Caucasus;South Caucasus;North Caucasus;Transcaucasia;Balkans;Western Balkans;Scandinavia;Baltics;Baltic States;Iberia;Indochina;Asia-Pacific;Asia Pacific;Indo-Pacific;Kurdistan;Korea;Korean Peninsula;Arabian Peninsula;Indian subcontinent;West Indies;Caribbean;Mesopotamia;Congo;Siberia;Crimea;Donbas;Donbass;Nagorno-Karabakh;Karabakh;Kashmir;Transnistria;Abkhazia;South Ossetia;Chechnya;Dagestan;Tatarstan;Gaza;Gaza Strip;West Bank;East Jerusalem;Golan;Golan Heights;Sinai;Sinai Peninsula;Darfur;Tigray;Somaliland;Puntland;Balochistan;Baluchistan;Khuzestan;Xinjiang;Tibet;Inner Mongolia;Manchuria;Punjab;Bengal;Tamil Nadu;Kerala;Gujarat;Maharashtra;Rajasthan;Uttar Pradesh;Bihar;Assam;Sindh;Kordofan;Biafra;Katanga;Kivu;Catalonia;Basque Country;Andalusia;Galicia;Bavaria;Saxony;Prussia;Silesia;Lombardy;Tuscany;Sicily;Sardinia;Corsica;Brittany;Normandy;Provence;Flanders;Wallonia;Transylvania;Moldavia;Wallachia;Bohemia;Moravia;Thrace;Anatolia;Asia Minor;Patagonia;Amazon;Amazonia;Pacific;Atlantic;Mediterranean;Persia;Global South;Rhodesia;Tanganyika;East Germany;West Germany;South Vietnam;North Vietnam;South Yemen;Ottoman Empire;Roman Empire;Russian Empire;British Empire;Byzantine Empire;Austria-Hungary;Prussia
Persian Gulf;Arabian Gulf;Gulf of Oman;Gulf of Aden;Gulf of Mexico;Strait of Hormuz;Hormuz;Bab el-Mandeb;Bab al-Mandab;Red Sea;Black Sea;Caspian Sea;Caspian;Mediterranean Sea;Baltic Sea;North Sea;South China Sea;East China Sea;Yellow Sea;Sea of Japan;Sea of Azov;Aral Sea;Dead Sea;Arabian Sea;Aegean;Aegean Sea;Adriatic;Adriatic Sea;Ionian Sea;Barents Sea;Bering Sea;Indian Ocean;Pacific Ocean;Atlantic Ocean;Arctic Ocean;Southern Ocean;Suez Canal;Suez;Panama Canal;English Channel;Bosphorus;Bosporus;Dardanelles;Taiwan Strait;Strait of Malacca;Bay of Bengal;Bay of Biscay;Nile;Blue Nile;White Nile;Euphrates;Tigris;Jordan River;Danube;Rhine;Elbe;Seine;Thames;Volga;Dnieper;Dnipro;Don;Ural;Urals;Yangtze;Yellow River;Mekong;Ganges;Indus;Brahmaputra;Congo River;Niger River;Zambezi;Limpopo;Orinoco;Amazon River;Mississippi River;Missouri River;Colorado River;Rio Grande;Hudson River;Lake Victoria;Lake Chad;Lake Baikal;Great Lakes;Alps;Andes;Himalayas;Himalaya;Rockies;Rocky Mountains;Appalachians;Pyrenees;Carpathians;Hindu Kush;Zagros;Alborz;Atlas Mountains;Mount Everest;Everest;Kilimanjaro;Mount Fuji;Mount Ararat;Sahara Desert;Gobi Desert;Great Barrier Reef;Great Plains;Silk Road;Diego Garcia;Moon;Mars;Venus;Jupiter;Saturn;Uranus;Neptune
US:Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;New York State;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Washington State;Wisconsin;Wyoming;District of Columbia;D.C.;DC;New England;Midwest;New York City;NYC;Manhattan;Brooklyn;Queens;Bronx;Staten Island;Long Island;Harlem;Los Angeles;L.A.;Hollywood;Chicago;Houston;Phoenix;Philadelphia;San Antonio;San Diego;Dallas;San Jose;Austin;Jacksonville;Fort Worth;Columbus;Charlotte;San Francisco;Indianapolis;Seattle;Denver;Boston;El Paso;Detroit;Nashville;Portland;Memphis;Oklahoma City;Las Vegas;Louisville;Baltimore;Milwaukee;Albuquerque;Tucson;Fresno;Sacramento;Kansas City;Atlanta;Omaha;Colorado Springs;Raleigh;Miami;Oakland;Minneapolis;Tulsa;Tampa;New Orleans;Cleveland;Honolulu;Anaheim;Cincinnati;Pittsburgh;St. Louis;St Louis;Saint Louis;Orlando;Buffalo;Newark;Anchorage;Toledo;Norfolk;Baton Rouge;Richmond;Spokane;Salt Lake City;Birmingham;Rochester;Des Moines;Hartford;Providence;Little Rock;Charleston;Savannah;Berkeley;Palo Alto;Silicon Valley;Cambridge;Princeton;New Haven;Santa Monica;Santa Barbara;Pasadena;Annapolis;Camp David;Fort Bragg;Guantanamo;Guantanamo Bay;Cape Canaveral;Wall Street;Capitol Hill;Times Square;Central Park;Ground Zero;Silver Spring;Arlington;Alexandria;Ferguson;Charlottesville;Mar-a-Lago
CA:Ontario;Quebec;Québec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Newfoundland and Labrador;Prince Edward Island;Yukon;Nunavut;Northwest Territories;Toronto;Montreal;Montréal;Vancouver;Calgary;Edmonton;Winnipeg;Quebec City;Hamilton;Halifax;Niagara Falls
GB:England;Scotland;Wales;Northern Ireland;Ulster;Birmingham;Manchester;Liverpool;Leeds;Sheffield;Bristol;Newcastle;Nottingham;Leicester;Oxford;Cambridge;Glasgow;Edinburgh;Aberdeen;Dundee;Cardiff;Swansea;Belfast;Londonderry;York;Brighton;Southampton;Portsmouth;Plymouth;Cornwall;Devon;Kent;Sussex;Essex;Yorkshire;Lancashire;Salisbury;Downing Street;Whitehall;Westminster;Heathrow
AU:New South Wales;Queensland;Victoria;Tasmania;Western Australia;South Australia;Northern Territory;Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Gold Coast
NZ:Auckland;Christchurch
IE:Cork;Galway;Limerick
FR:Marseille;Marseilles;Lyon;Lyons;Toulouse;Nice;Nantes;Strasbourg;Bordeaux;Lille;Cannes;Calais;Versailles;Grenoble
DE:Hamburg;Munich;Cologne;Frankfurt;Stuttgart;Düsseldorf;Leipzig;Dresden;Nuremberg;Bonn;Bremen;Hanover;Potsdam;Ramstein;Göttingen;Heidelberg;East Berlin;West Berlin
IT:Milan;Naples;Turin;Florence;Venice;Genoa;Bologna;Palermo;Pisa;Verona;Trieste;Lampedusa
ES:Barcelona;Valencia;Seville;Malaga;Málaga;Bilbao;Zaragoza;Granada;Canary Islands;Ibiza;Majorca;Mallorca
PT:Porto;Azores;Madeira
NL:Rotterdam;Utrecht;Eindhoven;Delft;Leiden
BE:Antwerp;Ghent;Bruges;Liège
CH:Geneva;Zurich;Zürich;Basel;Lausanne;Davos;Lugano
AT:Salzburg;Graz;Innsbruck;Tyrol
SE:Gothenburg;Malmö;Uppsala;Lapland
NO:Bergen;Trondheim;Tromsø
DK:Aarhus;Odense
FI:Tampere;Turku
PL:Krakow;Kraków;Cracow;Gdansk;Gdańsk;Lodz;Łódź;Poznan;Poznań;Wroclaw;Wrocław;Auschwitz
CZ:Brno;Ostrava
HU:Debrecen
RO:Cluj;Timisoara;Iasi
BG:Plovdiv;Varna;Burgas
GR:Thessaloniki;Crete;Lesbos;Rhodes;Corfu;Piraeus
RS:Novi Sad;Vojvodina
BA:Srebrenica;Mostar;Banja Luka;Republika Srpska
HR:Split;Dubrovnik;Zadar
RU:Saint Petersburg;St. Petersburg;St Petersburg;Leningrad;Novosibirsk;Yekaterinburg;Kazan;Nizhny Novgorod;Chelyabinsk;Samara;Omsk;Rostov;Rostov-on-Don;Ufa;Krasnoyarsk;Perm;Voronezh;Volgograd;Stalingrad;Krasnodar;Sochi;Vladivostok;Murmansk;Kaliningrad;Belgorod;Kursk;Bryansk;Tula;Grozny;Beslan;Irkutsk;Sakhalin;Kamchatka;Kuril Islands;Arkhangelsk;Astrakhan;Makhachkala;Red Square
UA:Kharkiv;Kharkov;Odesa;Odessa;Donetsk;Luhansk;Lugansk;Dnipropetrovsk;Zaporizhzhia;Zaporizhia;Lviv;Lvov;Mariupol;Sevastopol;Simferopol;Kherson;Mykolaiv;Bakhmut;Bucha;Chernobyl;Chernihiv;Sumy;Poltava;Kramatorsk;Sloviansk;Avdiivka;Debaltseve;Yalta
BY:Brest;Gomel;Grodno
TR:Istanbul;Izmir;Adana;Antalya;Bursa;Gaziantep;Diyarbakir;Konya;Incirlik;Hatay;Constantinople;Bodrum
GE:Batumi;Gori;Sukhumi;Tskhinvali;Adjara
AM:Gyumri
AZ:Nakhchivan;Ganja;Shusha
KZ:Almaty;Baikonur;Karaganda
UZ:Samarkand;Bukhara;Andijan;Fergana
KG:Osh
IR:Isfahan;Esfahan;Mashhad;Shiraz;Tabriz;Qom;Ahvaz;Kerman;Kermanshah;Bandar Abbas;Bushehr;Natanz;Fordow;Arak;Abadan;Khorramshahr;Yazd;Hamedan;Hamadan;Rasht;Karaj;Zahedan;Chabahar;Sistan and Baluchestan;Sistan-Baluchestan;Khorasan;North Khorasan;Razavi Khorasan;South Khorasan;Gilan;Mazandaran;Golestan;Fars;Hormozgan;Kish;Kish Island;Kharg Island;Qeshm;Kurdestan;Lorestan;Ilam;East Azerbaijan;West Azerbaijan;Urmia;Orumiyeh;Zanjan;Qazvin;Semnan;Ardabil;Birjand;Sanandaj;Lake Urmia;Parchin;Persepolis
IQ:Basra;Mosul;Erbil;Irbil;Kirkuk;Najaf;Karbala;Kerbala;Fallujah;Falluja;Ramadi;Tikrit;Samarra;Anbar;Nineveh;Sinjar;Sulaymaniyah;Sulaimaniya;Baqubah;Baquba;Diyala;Duhok;Dohuk;Nasiriyah;Sadr City;Green Zone;Tal Afar;Rawah;Hawija;Taji;Iraqi Kurdistan
SY:Aleppo;Homs;Hama;Idlib;Latakia;Lattakia;Raqqa;Raqqah;Ar Raqqah;Deir ez-Zor;Deir al-Zor;Deir Ezzor;Dayr Az Zawr;Palmyra;Daraa;Deraa;Kobani;Kobane;Tartus;Tartous;Qamishli;Hasakah;Hasaka;Manbij;Afrin;Ghouta;Eastern Ghouta;Douma;Quneitra;Al-Bab;Khan Sheikhoun;Abu Kamal;Bukamal;Suwayda;Ayn Isa;Mar'a;Marea;Rojava
LB:Tripoli;Sidon;Tyre;Baalbek;Bekaa;Bekaa Valley
IL:Haifa;Nazareth;Beersheba;Eilat;Ashdod;Ashkelon;Sderot;Galilee;Negev;Dimona
PS:Hebron;Nablus;Jenin;Bethlehem;Jericho;Rafah;Khan Younis;Khan Yunis;Gaza City;Tulkarm;Qalqilya;Jabalia
JO:Zarqa;Aqaba;Petra
SA:Jeddah;Mecca;Medina;Dammam;Dhahran;Taif;Tabuk;Qatif;Hejaz;Neom
YE:Aden;Hodeidah;Hudaydah;Taiz;Marib;Ma'rib;Hadramawt;Hadhramaut;Saada;Sa'dah;Mukalla;Al Mukalla;Socotra
AE:Dubai;Sharjah;Ajman;Fujairah
OM:Salalah
EG:Alexandria;Giza;Luxor;Aswan;Port Said;Sharm el-Sheikh;Sharm El Sheikh;Tahrir Square;Ismailia
LY:Benghazi;Misrata;Sirte;Tobruk;Derna;Sabha;Cyrenaica
TN:Sfax;Sousse
DZ:Oran;Constantine
MA:Casablanca;Marrakesh;Marrakech;Fez;Tangier
SD:Omdurman;Port Sudan;El Fasher;Nyala
ET:Mekelle;Amhara;Oromia;Ogaden
SO:Kismayo;Hargeisa;Baidoa;Bosaso
KE:Mombasa;Kisumu;Garissa;Dadaab;Rift Valley
TZ:Zanzibar;Arusha
UG:Entebbe;Gulu
RW:Gisenyi
CD:Goma;Lubumbashi;Bukavu;Kisangani;North Kivu;South Kivu;Ituri
NG:Lagos;Kano;Ibadan;Kaduna;Port Harcourt;Maiduguri;Borno;Borno State;Chibok;Niger Delta;Jos
GH:Kumasi
CI:Bouaké
SN:Dakar;Casamance
ML:Timbuktu;Gao;Kidal;Mopti
ZA:Johannesburg;Cape Town;Durban;Soweto;Port Elizabeth;Bloemfontein;Robben Island;Gauteng;Transvaal;Western Cape;Eastern Cape
ZW:Bulawayo;Matabeleland;Marange
MZ:Cabo Delgado;Beira
AO:Cabinda
CM:Douala
AF:Kandahar;Herat;Mazar-i-Sharif;Mazar-e-Sharif;Jalalabad;Kunduz;Helmand;Bagram;Ghazni;Lashkar Gah;Tora Bora;Panjshir;Nangarhar;Bamiyan;Badakhshan;Khost;Paktika;Uruzgan
PK:Karachi;Lahore;Rawalpindi;Peshawar;Quetta;Faisalabad;Multan;Swat;Waziristan;North Waziristan;South Waziristan;Khyber Pakhtunkhwa;Abbottabad;Gwadar
IN:Delhi;Mumbai;Bombay;Kolkata;Calcutta;Chennai;Madras;Bangalore;Bengaluru;Hyderabad;Ahmedabad;Pune;Jaipur;Lucknow;Kanpur;Goa;Srinagar;Amritsar;Varanasi;Agra;Jammu;Jammu and Kashmir;Ladakh;West Bengal;Madhya Pradesh;Andhra Pradesh;Karnataka;Odisha;Jharkhand;Haryana;Manipur;Nagaland;Pondicherry;Bhopal;Patna
BD:Chittagong;Cox's Bazar;Sylhet
LK:Jaffna;Kandy
NP:Pokhara
MM:Mandalay;Rakhine;Rakhine State;Shan State;Kachin
TH:Chiang Mai;Phuket;Pattaya
VN:Ho Chi Minh City;Saigon;Da Nang;Haiphong;Hue
KH:Siem Reap;Angkor Wat;Angkor
LA:Luang Prabang
MY:Penang;Sabah;Sarawak;Johor;Putrajaya
ID:Bali;Java;Sumatra;Aceh;Borneo;Sulawesi;Surabaya;Bandung;Papua;West Papua
PH:Mindanao;Luzon;Quezon City;Davao;Cebu;Marawi
CN:Shanghai;Guangzhou;Shenzhen;Tianjin;Chongqing;Chengdu;Wuhan;Nanjing;Xi'an;Hangzhou;Harbin;Shenyang;Dalian;Qingdao;Urumqi;Kashgar;Lhasa;Guangdong;Guangxi;Sichuan;Hubei;Hunan;Henan;Hebei;Shandong;Shanxi;Shaanxi;Jiangsu;Zhejiang;Fujian;Anhui;Jiangxi;Yunnan;Guizhou;Hainan;Gansu;Qinghai;Ningxia;Jilin;Liaoning;Heilongjiang;Tiananmen Square;Tiananmen;Kowloon;Canton;Suzhou
TW:Kaohsiung;Taichung
JP:Osaka;Kyoto;Yokohama;Nagoya;Sapporo;Kobe;Fukuoka;Hiroshima;Nagasaki;Fukushima;Okinawa;Hokkaido;Honshu;Kyushu
KR:Busan;Incheon;Daegu;Gwangju;Pyeongchang;Panmunjom;Jeju
KP:Yongbyon;Kaesong
MN:Karakorum
MX:Guadalajara;Monterrey;Tijuana;Ciudad Juárez;Ciudad Juarez;Cancún;Cancun;Acapulco;Chiapas;Oaxaca;Yucatán;Yucatan;Sinaloa;Baja California;Veracruz;Puebla
BR:São Paulo;Sao Paulo;Rio de Janeiro;Rio;Salvador;Belo Horizonte;Recife;Porto Alegre;Manaus;Bahia;Minas Gerais;Copacabana;Fortaleza;Curitiba
AR:Córdoba;Rosario;Mendoza;Ushuaia
CL:Valparaíso;Valparaiso;Concepción;Atacama;Easter Island
CO:Medellín;Medellin;Cali;Cartagena
PE:Cusco;Cuzco;Machu Picchu;Arequipa
VE:Maracaibo
EC:Guayaquil;Galápagos;Galapagos Islands
BO:Santa Cruz;Cochabamba
PR:Vieques
`

/** Names of states that are gone, each with its words of nationality: name; other names; nationality words. */
export const FORMER_STATES = `
Soviet Union;USSR|U.S.S.R.|Union of Soviet Socialist Republics;Soviet|Soviets
Yugoslavia;Federal Republic of Yugoslavia;Yugoslav|Yugoslavs|Yugoslavian
Czechoslovakia;Czechoslovak Socialist Republic;Czechoslovak|Czechoslovakian
`

/** Words of nationality and faith that belong to no one state. */
export const PEOPLES =
  'European;Europeans;African;Africans;Asian;Asians;Arab;Arabs;Arabic;Kurdish;Kurd;Kurds;Persian;Persians;Pashtun;Pashtuns;Baloch;Baluch;Uighur;Uighurs;Uyghur;Uyghurs;Rohingya;Tibetan;Tibetans;Chechen;Chechens;Tatar;Tatars;Scottish;Scots;Welsh;English;Englishman;Englishmen;Catalan;Catalans;Basque;Basques;Korean;Koreans;Latin American;Latin Americans;North American;South American;Scandinavian;Nordic;Slavic;Slav;Slavs;Roman;Romans;Byzantine;Ottoman;Ottomans;Bavarian;Prussian;Saxon;Californian;Texan;Texans;Hispanic;Hispanics;Latino;Latinos;Latina;African American;African Americans;African-American;African-Americans;Native American;Native Americans;Indigenous;Aboriginal;Maori;Māori;Eurasian;Anglo-Saxon;Caucasian;Crimean;Siberian;Balkan;Baltic;Houthis;Muslim;Muslims;Islamic;Islamist;Islamists;Christian;Christians;Jewish;Jew;Jews;Catholic;Catholics;Roman Catholic;Protestant;Protestants;Orthodox;Sunni;Sunnis;Shia;Shias;Shiite;Shiites;Shi’ite;Hindu;Hindus;Buddhist;Buddhists;Sikh;Sikhs;Yazidi;Yazidis;Yezidi;Alawite;Alawites;Druze;Zionist;Zionists;Mormon;Mormons;Anglican;Lutheran;Methodist;Baptist;Islam;Christianity;Judaism;Catholicism;Hinduism;Buddhism;Quran;Koran;Bible;Republican;Republicans;Democrat;Democrats;Communist;Communists;Socialist;Socialists;Nazi;Nazis;Marxist;Western;Western-backed;Westerner;Westerners;Latin;Greek Cypriot;Turkish Cypriot;Victorian;Parisian;Londoner;Londoners;New Yorker;New Yorkers;Confederate;Viking;Vikings;Zulu;Hutu;Tutsi;Igbo;Yoruba;Hausa;Inuit;Celtic;Germanic;Nordic;Sinhalese;Tamil;Tamils;Punjabi;Bengali;Gujarati;Urdu;Hindi;Farsi;Mandarin;Cantonese;Hebrew;Swahili;Pashto;Dari'
