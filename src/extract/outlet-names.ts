/**
 * Table: papers, broadcasters and news sites by the names that they give themselves. Facts of public knowledge, gathered by
 * country from their own mastheads; ordinary words ("Time", "Stern", "Reforma") are left out, since a name is looked for in running text.
 */

/** Names, parted by bars; each stands in a page as it is written here. */
export const OUTLET_NAMES =
  // United Kingdom, Ireland
  (
    'The Guardian|The Telegraph|The Daily Telegraph|Daily Mail|MailOnline|The Independent|Financial Times|The Economist|The Spectator|New Statesman|' +
    'BBC News|Sky News|ITV News|Channel 4 News|Evening Standard|The Standard|Daily Express|Daily Mirror|The Scotsman|The Herald Scotland|' +
    'Manchester Evening News|Liverpool Echo|Birmingham Mail|Wales Online|Belfast Telegraph|HuffPost|openDemocracy|Middle East Eye|The Irish Times|Irish Independent|' +
    'Irish Examiner|RTÉ News|TheJournal.ie|New Scientist|The Conversation|The Register|Radio Times|Press Gazette|' +
    // United States
    'The New York Times|The Washington Post|The Wall Street Journal|USA TODAY|Los Angeles Times|Chicago Tribune|The Boston Globe|The Philadelphia Inquirer|' +
    'San Francisco Chronicle|Houston Chronicle|The Dallas Morning News|The Denver Post|The Seattle Times|Star Tribune|Tampa Bay Times|Miami Herald|' +
    'The Atlanta Journal-Constitution|The Baltimore Sun|Detroit Free Press|The Detroit News|The Oregonian|The Mercury News|The Sacramento Bee|New York Post|New York Daily News|Newsday|' +
    'The Washington Times|The Washington Free Beacon|Washington Examiner|The Hill|POLITICO|Politico|Axios|ProPublica|The Intercept|Mother Jones|The Nation|The New Republic|The New Yorker|' +
    'The Atlantic|National Review|The Daily Beast|The Daily Caller|Breitbart|The Gateway Pundit|Newsmax|Newsweek|Vox|The Verge|Ars Technica|TechCrunch|WIRED|Wired|' +
    'CNN|CNBC|MSNBC|Fox News|FOX Business|ABC News|CBS News|NBC News|NPR|PBS NewsHour|Bloomberg|Forbes|Business Insider|MarketWatch|BuzzFeed News|Vice News|' +
    'The Christian Science Monitor|Foreign Policy|Foreign Affairs|Rolling Stone|Scientific American|National Geographic|Defense News|SpaceNews|Military Times|Breaking Defense|The War Zone|' +
    'Voice of America|VOA News|Radio Free Europe|RFE/RL|Democracy Now!|The Free Press|The Root|Variety|The Hollywood Reporter|Billboard|ESPN|Sports Illustrated|Yahoo News|' +
    // Canada, Australia, New Zealand
    'The Globe and Mail|Toronto Star|National Post|CBC News|CTV News|Global News|Montreal Gazette|Ottawa Citizen|Vancouver Sun|Calgary Herald|The Canadian Press|Le Devoir|La Presse|Radio-Canada|' +
    'The Sydney Morning Herald|The Age|The Australian|SBS News|9News|7NEWS|Australian Financial Review|The Courier-Mail|Herald Sun|The New Zealand Herald|NZ Herald|RNZ|Crikey|' +
    // Germany, Austria, Switzerland, Luxembourg
    'DER SPIEGEL|SPIEGEL ONLINE|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Frankfurter Rundschau|ZEIT ONLINE|DIE WELT|Bild.de|Handelsblatt|WirtschaftsWoche|FOCUS online|Tagesspiegel|Der Tagesspiegel|' +
    'Berliner Zeitung|Berliner Morgenpost|Berliner Kurier|Hamburger Abendblatt|Kölner Stadt-Anzeiger|Rheinische Post|RP ONLINE|Stuttgarter Zeitung|Stuttgarter Nachrichten|Leipziger Volkszeitung|Sächsische Zeitung|' +
    'Mitteldeutsche Zeitung|Augsburger Allgemeine|Münchner Merkur|Abendzeitung|Nürnberger Nachrichten|Hannoversche Allgemeine|Neue Osnabrücker Zeitung|Weser-Kurier|Ostsee-Zeitung|Nordkurier|Freie Presse|' +
    'Westdeutsche Allgemeine Zeitung|Ruhr Nachrichten|Rhein-Neckar-Zeitung|Badische Zeitung|Südkurier|Schwäbische Zeitung|Thüringer Allgemeine|Saarbrücker Zeitung|Börsen-Zeitung|Junge Freiheit|junge Welt|Neues Deutschland|' +
    'Tagesschau|tagesschau.de|ZDFheute|Deutschlandfunk|Deutsche Welle|Bayerischer Rundfunk|Norddeutscher Rundfunk|Westdeutscher Rundfunk|Mitteldeutscher Rundfunk|Hessischer Rundfunk|Südwestrundfunk|Sportschau|hessenschau|' +
    'n-tv|t-online|netzpolitik.org|heise online|Golem.de|WinFuture|CORRECTIV|Der Postillon|Cicero|Der Freitag|Mallorca Zeitung|Mallorca Magazin|' +
    'Der Standard|Die Presse|Kronen Zeitung|Kurier.at|Kleine Zeitung|Salzburger Nachrichten|Oberösterreichische Nachrichten|Tiroler Tageszeitung|Wiener Zeitung|' +
    'Neue Zürcher Zeitung|Tages-Anzeiger|Basler Zeitung|Berner Zeitung|Luzerner Zeitung|20 Minuten|swissinfo.ch|SRF News|Le Temps|Tribune de Genève|Watson.ch|Luxemburger Wort|Tageblatt.lu|Luxembourg Times|' +
    // France, Belgium, Netherlands
    'Le Monde|Le Figaro|Libération|Le Parisien|Les Échos|Les Echos|La Croix|L’Humanité|Mediapart|Le Point|L’Express|L’Obs|Ouest-France|Sud Ouest|La Dépêche du Midi|La Voix du Nord|20 Minutes|franceinfo|France 24|' +
    'Euronews|euronews|BFMTV|RFI|TV5MONDE|Le Soir|La Libre Belgique|De Standaard|De Morgen|Het Laatste Nieuws|Het Nieuwsblad|The Brussels Times|EUobserver|Euractiv|EURACTIV|' +
    'De Telegraaf|de Volkskrant|Algemeen Dagblad|NRC Handelsblad|NU.nl|NOS Nieuws|Het Parool|' +
    // Spain, Portugal, Latin America
    'El País|EL PAÍS|El Mundo|ABC.es|La Vanguardia|elDiario.es|El Confidencial|El Periódico|20minutos|La Razón|Europa Press|' +
    'Diário de Notícias|Jornal de Notícias|Correio da Manhã|Folha de S.Paulo|O Globo|Estadão|O Estado de S. Paulo|Agência Brasil|' +
    'Clarín|La Nación|Página/12|Infobae|El Universal|Excélsior|La Jornada|Milenio|El Tiempo|El Espectador|El Comercio|El Mercurio|La Tercera|El Nacional|El Nuevo Día|teleSUR|Granma|Prensa Latina|MercoPress|' +
    // Italy, Greece, Malta
    'Corriere della Sera|la Repubblica|La Repubblica|La Stampa|Il Sole 24 Ore|Il Messaggero|Il Fatto Quotidiano|Il Giornale|Avvenire|Il Manifesto|Sky TG24|Adnkronos|Kathimerini|ekathimerini|To Vima|Times of Malta|' +
    // Nordic and Baltic states
    'Dagens Nyheter|Svenska Dagbladet|Aftonbladet|Expressen|Sveriges Television|The Local|Aftenposten|Dagbladet|Verdens Gang|Berlingske|Jyllands-Posten|Ekstra Bladet|Helsingin Sanomat|Yle News|Iltalehti|' +
    'Morgunblaðið|Iceland Review|Sermitsiaq|Postimees|Delfi|ERR News|LSM.lv|LRT English|' +
    // Central and eastern Europe
    'Gazeta Wyborcza|Rzeczpospolita|TVN24|Onet|Wirtualna Polska|Notes from Poland|Seznam Zprávy|iDNES.cz|Novinky.cz|Radio Prague|Hospodářské noviny|Lidové noviny|Denník N|SME.sk|Magyar Nemzet|Telex.hu|Index.hu|HVG|' +
    'Digi24|HotNews.ro|Balkan Insight|N1 Info|Jutarnji list|Večernji list|Novinite|Dnevnik.bg|Meduza|Медуза|Коммерсантъ|Kommersant|Ведомости|Известия|Российская газета|' +
    'Московский комсомолец|Комсомольская правда|Аргументы и факты|Газета.Ru|Лента.ру|Lenta.ru|РБК|RT|Sputnik|The Moscow Times|Novaya Gazeta|Новая газета|Эхо Москвы|Красная звезда|Взгляд|' +
    'Українська правда|Ukrainska Pravda|Kyiv Post|The Kyiv Independent|Kyiv Independent|Дзеркало тижня|Громадське|Hromadske|Цензор.НЕТ|BelTA|Civil.ge|Armenpress|Eurasianet|' +
    // Turkey, Middle East
    'Hürriyet|Hürriyet Daily News|Milliyet|Sabah|Daily Sabah|Cumhuriyet|Habertürk|NTV|TRT World|Yeni Şafak|Al Jazeera|Al-Jazeera|Aljazeera|Al Arabiya|Al-Monitor|Asharq Al-Awsat|Al-Ahram|Ahram Online|Arab News|Gulf News|' +
    'Khaleej Times|Haaretz|The Jerusalem Post|Jerusalem Post|The Times of Israel|Times of Israel|Ynet|Ynetnews|Israel Hayom|Al Mayadeen|Al-Manar|The Daily Star|L’Orient-Le Jour|L’Orient Today|Naharnet|Rudaw|Kurdistan24|' +
    'Press TV|Tehran Times|Iran Front Page|Iran International|Kayhan|Financial Tribune|Radio Farda|IranWire|Mehr News Agency|Tasnim News Agency|Fars News Agency|خبرگزاری مهر|خبرگزاری تسنیم|خبرگزاری فارس|همشهری|الجزيرة|العربية|الشرق الأوسط|الأهرام|' +
    // South, central and east Asia
    'The Times of India|Hindustan Times|The Hindu|The Indian Express|The Economic Times|NDTV|India Today|Deccan Herald|The Wire|Scroll.in|ThePrint|The Tribune|The Telegraph India|Dainik Bhaskar|Dawn|DAWN.COM|' +
    'The Express Tribune|Geo News|The News International|ARY News|Dhaka Tribune|Prothom Alo|Kathmandu Post|The Kathmandu Post|Daily FT|TOLOnews|Pajhwok Afghan News|Khaama Press|The Diplomat|' +
    'South China Morning Post|China Daily|Global Times|People’s Daily|Xinhua|CGTN|Caixin|Sixth Tone|Taipei Times|Focus Taiwan|The Japan Times|The Japan News|The Mainichi|Asahi Shimbun|The Asahi Shimbun|Nikkei Asia|Kyodo News|NHK World|' +
    '朝日新聞|毎日新聞|読売新聞|日本経済新聞|産経新聞|人民日报|环球时报|新华社|The Korea Times|The Korea Herald|Korea JoongAng Daily|Yonhap News Agency|The Chosun Ilbo|The Hankyoreh|조선일보|중앙일보|동아일보|한겨레|한국일보|매일경제|' +
    'The Straits Times|Channel NewsAsia|CNA|Malay Mail|The Star|Malaysiakini|Bangkok Post|The Nation Thailand|VnExpress|Viet Nam News|The Jakarta Post|Jakarta Globe|Kompas|Philippine Daily Inquirer|Rappler|Philstar|Manila Bulletin|The Manila Times|' +
    // Africa
    'Mail & Guardian|Daily Maverick|News24|TimesLIVE|Sunday Times|Business Day|IOL|Eyewitness News|Isolezwe|Ilanga|The Namibian|Lesotho Times|The Herald|NewZimbabwe.com|Daily Nation|The EastAfrican|The Star Kenya|' +
    'The Monitor|Daily Monitor|New Vision|The Citizen|Habari Leo|Premium Times|The Punch|Punch Newspapers|Vanguard News|ThisDay|THISDAY|The Guardian Nigeria|Daily Trust|The Cable|Sahara Reporters|Joy Online|GhanaWeb|Graphic Online|' +
    'Addis Standard|The Reporter Ethiopia|Sudan Tribune|Radio Dabanga|Morocco World News|Hespress|TSA Algérie|Jeune Afrique|allAfrica'
  ).split('|')
