/**
 * Bodies above states and groups under arms that the news names, with their CAMEO codes.
 *
 * Reduced from the international actors and the armed groups of the Phoenix dictionaries (MIT, see NOTICE) to the bodies
 * themselves; what has got another name since 2014 is under both. Where Phoenix knows no more than the kind of a body, its code
 * stops there.
 * One line each: code; names (`|`).
 */
export const KNOWN_BODIES = `
IGOUNO;United Nations|UN|U.N.|United Nations Organization|United Nations General Assembly|UN General Assembly|United Nations Security Council|UN Security Council|UNSC|UNIFIL|UNAMA
IGOUNOIAE;International Atomic Energy Agency|IAEA
IGOUNOHLHWHO;World Health Organization|WHO
IGOUNODEVWBK;World Bank|World Bank Group
IGOUNODEV;UNESCO|UNDP|United Nations Development Programme
IGOUNOKID;UNICEF|United Nations Children's Fund
IGOUNOREFHCR;UNHCR|United Nations High Commissioner for Refugees|UN Refugee Agency
IGOUNO;UNRWA
IGOUNOWFP;World Food Programme|WFP
IGOUNOJUDICJ;International Court of Justice|ICJ
IGOUNO;UN Human Rights Council|United Nations Human Rights Council
IGOJUDICC;International Criminal Court|ICC
IGOBUSIMF;International Monetary Fund|IMF
IGO;World Trade Organization|WTO
IGOCOPITP;Interpol
IGOWSTNAT;NATO|North Atlantic Treaty Organization
IGOEUREEC;European Union|EU|E.U.|European Commission|European Parliament|European Council|European Central Bank|Europol|Frontex
IGOEURCOE;Council of Europe|European Court of Human Rights
IGO;Organization for Security and Cooperation in Europe|OSCE|Organization for the Prohibition of Chemical Weapons|OPCW|G20|BRICS|Eurasian Economic Union|Collective Security Treaty Organization|CSTO|OECD
IGOGOE;G8|Group of Eight
IGOGOS;G7|Group of Seven
IGOOPC;OPEC|Organization of the Petroleum Exporting Countries
IGOMEAARL;Arab League|League of Arab States
IGO;Gulf Cooperation Council|GCC
IGOMOSOIC;Organization of Islamic Cooperation|Organization of the Islamic Conference|OIC
IGO;African Union
IGOWAFWAS;ECOWAS|Economic Community of West African States
IGOSEAASN;ASEAN|Association of Southeast Asian Nations
IGOSASSAA;SAARC
IGOASADEVADB;Asian Development Bank
IGOCAS;Shanghai Cooperation Organization|SCO
IGOCASCIS;Commonwealth of Independent States|CIS
IGOOAS;Organization of American States|OAS
NGOHLHIRC;International Committee of the Red Cross|ICRC|Red Cross
NGOHLHMSF;Doctors Without Borders|Médecins Sans Frontières|MSF
NGOHRIAMN;Amnesty International
NGOHRI;Human Rights Watch
NGOENV;Greenpeace
NGO;Oxfam
IMGMUSALQ;al-Qaeda|Al Qaeda|al-Qaida
IMGMUSISI;Islamic State|ISIS|ISIL|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
AFGREB;Taliban
COLREB;FARC|Revolutionary Armed Forces of Colombia
ESPREB;ETA
LBNREB;Hezbollah|Hizbullah
LKAREB;Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers
NGAREB;Boko Haram
PHLREB;Abu Sayyaf
PSEREBHMS;Hamas
SOMREB;al-Shabaab|al-Shabab
SYRREB;Free Syrian Army|al-Nusra Front|Jabhat al-Nusra|Nusra Front|Jabhat Fateh al-Sham
TURREB;PKK|Kurdistan Workers' Party
`
