/**
 * Organisations that the news names without saying what they are. From general knowledge.
 *
 * One line each: name; other names (`|`). A line that begins with a code and a colon ties the organisation to that country.
 * Other names that begin with `?` are borne by bodies elsewhere too: they mean this one only where the article names it, its
 * country or (for its organs) the United Nations.
 * Names found in other words as well (`Apple`, `Meta`, `Labour`) stand here only with the word that tells them apart.
 */
export const ORGANISATIONS = `
United Nations;UN|U.N.|U.N|UNO|United Nations Organization
United Nations Security Council;Security Council of the United Nations|UN Security Council|U.N. Security Council|?Security Council|UNSC
United Nations General Assembly;General Assembly of the United Nations|UN General Assembly|U.N. General Assembly|UNGA|?General Assembly
UNESCO;Unesco|United Nations Educational, Scientific and Cultural Organization
UNICEF;Unicef|United Nations Children's Fund
UNHCR;United Nations High Commissioner for Refugees|UN Refugee Agency|UN refugee agency
UNRWA;United Nations Relief and Works Agency
UNDP;United Nations Development Programme
UNIFIL;
UNAMA;
World Food Programme;WFP|World Food Program
World Health Organization;WHO|World Health Organisation
World Trade Organization;WTO|World Trade Organisation
World Bank;World Bank Group
International Monetary Fund;IMF
International Atomic Energy Agency;IAEA
International Court of Justice;ICJ
International Criminal Court;ICC
International Labour Organization;ILO
International Committee of the Red Cross;ICRC
International Olympic Committee;IOC
Interpol;INTERPOL
Red Cross;
Red Crescent;
NATO;Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance
European Union;EU|E.U.
European Commission;
European Parliament;
European Council;
European Central Bank;ECB
European Court of Human Rights;ECHR
Council of Europe;
Europol;
Frontex;
Euratom;
Eurogroup;
Organization for Security and Co-operation in Europe;OSCE|Organization for Security and Cooperation in Europe
OECD;Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
OPEC;Opec|Organization of the Petroleum Exporting Countries|OPEC+
G7;Group of Seven|G-7
G8;Group of Eight|G-8
G20;Group of 20|G-20|Group of Twenty
BRICS;
ASEAN;Asean|Association of Southeast Asian Nations
APEC;Asia-Pacific Economic Cooperation
African Union;AU
ECOWAS;Ecowas|Economic Community of West African States
SADC;Southern African Development Community
IGAD;
Arab League;League of Arab States
Gulf Cooperation Council;GCC
Organisation of Islamic Cooperation;OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference
Shanghai Cooperation Organization;SCO|Shanghai Cooperation Organisation
Collective Security Treaty Organization;CSTO
Commonwealth of Independent States;CIS
Eurasian Economic Union;EAEU|EEU
Economic Cooperation Organization;ECO
Non-Aligned Movement;NAM
Mercosur;
UNASUR;
Organization of American States;OAS
Warsaw Pact;
OPCW;Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
FATF;Financial Action Task Force
FIFA;Fifa
UEFA;Uefa
NAFTA;
Amnesty International;
Human Rights Watch;HRW
Transparency International;
Greenpeace;
Oxfam;
Médecins Sans Frontières;MSF|Medecins Sans Frontieres|Doctors Without Borders
Reporters Without Borders;RSF
Save the Children;
Wikipedia;
Wikimedia Foundation;Wikimedia
WikiLeaks;Wikileaks
Islamic State;ISIS|ISIL|IS group|Daesh|Da'esh|DAESH|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State group
al-Qaeda;al-Qaida|Al-Qaeda|Al Qaeda|al Qaeda|Al-Qaida|al Qaida
al-Nusra Front;Al-Nusra Front|Nusra Front|Jabhat al-Nusra|al-Nusra|Al-Nusra
Hayat Tahrir al-Sham;HTS
Ahrar al-Sham;
Free Syrian Army;FSA
Syrian Democratic Forces;SDF
White Helmets;
Hamas;HAMAS
Islamic Jihad;Palestinian Islamic Jihad
Fatah;
PLO;Palestine Liberation Organization|Palestinian Liberation Organization
PFLP;
LB:Hezbollah;Hizbollah|Hizbullah|Hezbullah
YE:Houthis;Ansar Allah|Ansarullah|Houthi movement
Taliban;the Taleban|Taleban
Haqqani network;
Muslim Brotherhood;
Boko Haram;
al-Shabaab;Al-Shabaab|al-Shabab|Al-Shabab|al Shabaab|Al Shabaab
Lashkar-e-Taiba;LeT
Jaish-e-Mohammed;
PKK;Kurdistan Workers' Party
YPG;People's Protection Units
PYD;
Peshmerga;
FARC;
ETA;
IRA;Irish Republican Army
Sinn Féin;Sinn Fein
Provisional IRA;
M23;
RPF;Rwandan Patriotic Front
IR:Islamic Revolutionary Guard Corps;IRGC|Islamic Revolution Guards Corps|Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guard|Revolutionary Guard Corps|Iran's Revolutionary Guards
IR:Quds Force;Qods Force
IR:Basij;
IR:Majlis;
IR:Expediency Council;Expediency Discernment Council
IR:Guardian Council;
IR:Assembly of Experts;
IR:Atomic Energy Organization of Iran;AEOI
IR:National Iranian Oil Company;NIOC
IQ:Popular Mobilization Forces;PMF|Hashd al-Shaabi|Popular Mobilization Units
IQ:Kata'ib Hezbollah;Kataib Hezbollah
RU:Kremlin;
RU:State Duma;Duma|Russian Duma
RU:Federation Council;
RU:FSB;Federal Security Service
RU:GRU;
RU:KGB;
RU:SVR;
RU:United Russia;
RU:Gazprom;
RU:Rosneft;
RU:Rosatom;
RU:Rosoboronexport;
RU:Roscosmos;
RU:Lukoil;
RU:Sberbank;
RU:Aeroflot;
RU:Wagner Group;Wagner
RU:Sukhoi;
RU:Rostec;
US:White House;
US:Pentagon;
US:US Congress;?Congress|U.S. Congress|United States Congress
US:State Department;US State Department|U.S. State Department|Department of State|U.S. Department of State
US:Capitol;
US:CIA;Central Intelligence Agency|C.I.A.
US:FBI;Federal Bureau of Investigation|F.B.I.
US:NSA;National Security Agency
US:NASA;Nasa|National Aeronautics and Space Administration
US:Federal Reserve;
US:CENTCOM;US Central Command|U.S. Central Command|United States Central Command
US:USAID;
US:EPA;Environmental Protection Agency
US:FDA;Food and Drug Administration
US:CDC;Centers for Disease Control and Prevention|Centers for Disease Control
US:SEC;Securities and Exchange Commission
US:FCC;Federal Communications Commission
US:IRS;Internal Revenue Service
US:GOP;Republican Party
US:Democratic Party;Democratic National Committee|DNC
US:NAACP;
US:ACLU;
US:National Rifle Association;NRA
US:NBA;
US:NFL;
US:NHL;
US:NCAA;
US:Navy SEALs;
US:Ku Klux Klan;KKK
US:Black Panther Party;
GB:House of Commons;
GB:House of Lords;
GB:Labour Party;Labour
GB:Conservative Party;Tories
GB:MI5;
GB:MI6;
GB:Scotland Yard;
GB:UKIP;
GB:SNP;Scottish National Party
GB:NHS;National Health Service
GB:Bank of England;
GB:DUP;Democratic Unionist Party
GB:SDLP;
IL:Knesset;
IL:Mossad;
IL:Shin Bet;
IL:IDF;Israel Defense Forces|Israeli Defense Forces|Israel Defence Forces
IL:Likud;
IL:Haganah;
DE:Bundestag;
DE:Bundesrat;
DE:Reichstag;
DE:CDU;Christian Democratic Union
DE:CSU;
DE:SPD;
DE:AfD;Alternative for Germany
DE:Wehrmacht;
DE:Gestapo;
DE:Stasi;
DE:Luftwaffe;
DE:Bundesbank;
FR:Élysée;Elysée|Elysee
FR:National Front;Front National
IN:Lok Sabha;
IN:Rajya Sabha;
IN:BJP;Bharatiya Janata Party
IN:Indian National Congress;
PK:ISI;Inter-Services Intelligence
PK:PPP;Pakistan Peoples Party
PK:PML-N;
PK:PTI;
TR:AKP;Justice and Development Party|AK Party
TR:CHP;Republican People's Party
TR:HDP;
TR:MHP;
CN:Communist Party of China;CPC|CCP|Chinese Communist Party
CN:People's Liberation Army;PLA
CN:Kuomintang;KMT
CN:Politburo;
JP:Liberal Democratic Party;LDP
KP:Workers' Party of Korea;
ZA:African National Congress;ANC
ZW:ZANU-PF;ZANU|Zanu-PF
ZW:ZAPU;
ZW:MDC;Movement for Democratic Change
BI:CNDD-FDD;
IR:Mahan Air;
PS:Palestinian Authority police;
CNN;
BBC;BBC News|British Broadcasting Corporation
Reuters;
Associated Press;AP|The Associated Press
Agence France-Presse;AFP
TASS;Tass|ITAR-TASS|Itar-Tass
RIA Novosti;RIA
Sputnik;
Interfax;
IRNA;Islamic Republic News Agency
Tasnim;Tasnim News Agency
Fars News Agency;Fars News
Mehr News Agency;
ISNA;
IRIB;
Press TV;
SANA;Syrian Arab News Agency
Xinhua;Xinhua News Agency
Kyodo;Kyodo News
KCNA;
Anadolu Agency;Anadolu
Al Jazeera;Al-Jazeera|Aljazeera
Al Arabiya;Al-Arabiya
Al-Manar;
RT;Russia Today
Deutsche Welle;
NBC;NBC News
ABC News;
CBS;CBS News
Fox News;
MSNBC;
CNBC;
NPR;National Public Radio
PBS;
HBO;
ESPN;
MTV;
Bloomberg;Bloomberg News
The New York Times;New York Times|NYT
The Washington Post;Washington Post
The Wall Street Journal;Wall Street Journal|WSJ
Los Angeles Times;
USA Today;
Daily Mail;
The Daily Telegraph;Daily Telegraph
Financial Times;
Der Spiegel;
Le Monde;
Le Figaro;
El País;El Pais
Haaretz;
The Jerusalem Post;Jerusalem Post
Voice of America;VOA
Radio Free Europe;RFE/RL|RFE
Google;
Microsoft;
Facebook;
Twitter;
YouTube;
Instagram;
WhatsApp;
TikTok;
LinkedIn;
Reddit;
Netflix;
Spotify;
Yahoo;Yahoo!
eBay;
Amazon.com;
Apple Inc;Apple Inc.
IBM;
Intel;
Nvidia;
AMD;
Samsung;
Sony;
Nintendo;
Toshiba;
Panasonic;
Huawei;
ZTE;
Alibaba;
Tencent;
Baidu;
Nokia;
Ericsson;
Siemens;
Airbus;
Boeing;
Lockheed Martin;
Raytheon;
Northrop Grumman;
BAE Systems;
General Motors;GM
General Electric;GE
Ford Motor Company;
Chrysler;
Toyota;
Honda;
Nissan;
Mitsubishi;
Hyundai;
Volkswagen;VW
Mercedes-Benz;
BMW;
Renault;
Peugeot;
Fiat;
Ferrari;
Tesla;
SpaceX;
Uber;
Airbnb;
PayPal;
Goldman Sachs;
JPMorgan;JPMorgan Chase|JP Morgan
Morgan Stanley;
Citigroup;
HSBC;
Barclays;
Deutsche Bank;
BNP Paribas;
Lehman Brothers;
Merrill Lynch;
Enron;
Walmart;Wal-Mart
McDonald's;
Starbucks;
Coca-Cola;
Pepsi;PepsiCo
Nestlé;
Unilever;
Pfizer;
Moderna;
AstraZeneca;
Novartis;
Exxon;ExxonMobil|Exxon Mobil
Chevron;
BP;
Royal Dutch Shell;
TotalEnergies;
Eni;
Saudi Aramco;Aramco
Petrobras;
Halliburton;
Disney;Walt Disney Company
Pixar;
Warner Bros.;Warner Bros
Paramount Pictures;
Emirates Airline;
Lufthansa;
Ryanair;
Qantas;
Greens;
`
