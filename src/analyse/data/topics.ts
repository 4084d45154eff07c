/**
 * The starter vocabulary: topics of news with the English words that speak for them. The topics follow the upper levels
 * of the IPTC Media Topics (CC BY 4.0), with the regions of the world added because regions are no actors.
 */

/** A topic of the starter vocabulary. Patterns are parted by commas; a trailing `*` matches any ending. */
export interface Topic {
  /** Term as displayed. */
  readonly term: string
  readonly broader?: string
  /** Words that name the topic by themselves. */
  readonly strong: string
  /** Words that speak for it beside others, and are used elsewhere too. */
  readonly weak: string
}

/** Every topic, grouped as newsrooms group them. */
export const TOPICS: readonly Topic[] = [
  // Politics among states
  {
    term: 'International relations',
    strong:
      'international relations, foreign policy, foreign policies, geopolitic*, world powers, international order, multilateralism, global affairs',
    weak: 'foreign minister*, foreign ministry, secretary of state, united nations, g7, g20, nato, brics, european union, allies, non aligned, international arenas, world leaders',
  },
  {
    term: 'Bilateral relations',
    broader: 'International relations',
    strong:
      'bilateral relation*, bilateral ties, bilateral cooperation, bilateral military relations, bilateral and regional ties, bilateral defence, bilateral military, bilateral agreement*, mutual relations, ties between the two countries, relations between the two countries, ties between, expansion of ties, expansion of the ties, expand ties, boost ties, bolster ties, closer ties, strengthen ties, strengthening ties, friendly relations, relations with, relationship between, ties with',
    weak: 'bilateral*, two countries, both countries, two nations, both nations, ties, counterpart, mutual interest*, neighborly, the two sides, joint commission',
  },
  {
    term: 'Strategic partnership',
    broader: 'International relations',
    strong:
      'strategic partnership*, strategic ties, strategic relation*, strategic cooperation, strategic defence partnership, strategic alliance*, comprehensive partnership, strategic accord',
    weak: 'strategic partner*, strategic allies, strategic ally, alliance*',
  },
  {
    term: 'Diplomacy',
    broader: 'International relations',
    strong:
      'diplomac*, diplomat*, ambassador*, embass*, consulate*, envoy*, bilateral talks, summit talks, state visit, official visit, official invitation, peace talks, high level talks, foreign minister*, charge d affaires, persona non grata, negotiations will, met with president, met with the president, met with * president, met with * foreign minister, met * president, meeting with * president, his * counterpart, her * counterpart, talks with * counterpart, telephone conversation, sat down for talks, summit meeting, g7 summit, g20 summit, nato summit, diplomatic relations',
    weak: 'talks, counterpart*, summit, during his meeting, regional ties, negotiation*, foreign ministry, meeting with, met with, exchanged views, delegation, mediation, mediator*, communique, dialogue, visited, visit to',
  },
  {
    term: 'Sanctions',
    broader: 'International relations',
    strong:
      'sanctions, economic sanction*, sanctioned entit*, embargo*, trade embargo, asset freeze, frozen assets, sanctions relief, blacklisted by, snapback',
    weak: 'unilateral measures, blacklist*, sanctioned, export controls, swift ban',
  },
  {
    term: 'Treaties and agreements',
    broader: 'International relations',
    strong:
      'treaty, treaties, memorandum of understanding, signed a pact, ratif*, accord signed, intergovernmental agreement',
    weak: 'accord, accords, pact, protocol, signatory, signatories, signing of',
  },
  {
    term: 'Border disputes',
    broader: 'International relations',
    strong:
      'border dispute*, territorial dispute*, disputed territor*, border clash*, disputed islands, line of control, annexation',
    weak: 'annexed, sovereignty over, territorial integrity, demarcation',
  },
  {
    term: 'Foreign aid',
    broader: 'International relations',
    strong:
      'foreign aid, humanitarian aid, aid convoy*, development aid, relief aid, humanitarian assistance, aid workers, usaid, food aid',
    weak: 'humanitarian, donor*, aid agencies, relief effort*, red crescent, red cross',
  },
  {
    term: 'Regional security',
    broader: 'International relations',
    strong:
      'regional security, security in the middle east, security in the region, stability and security, middle east security, security of the region, regional stability, peace and stability in, security in west asia, regional and international security, collective security, regional and global issues',
    weak: 'issues of security, peace and security, regional and international, stability in the region, regional issues, regional threats, security challenges, global peace, security architecture',
  },
  // Defence, war and peace
  {
    term: 'Defence',
    strong:
      'defence minist*, ministry of defence, defence secretary, armed forces, defence budget, defence spending, national defence, military exercise*, military drill*, naval exercise*, war games, chief of staff of the armed forces, joint chiefs of staff, pentagon, conscription, military base*',
    weak: 'military, army, navy, air force, troops, soldier*, general, defence, warship*, battalion*, brigade*, regiment*, commander*, deployment',
  },
  {
    term: 'Defence cooperation',
    broader: 'Defence',
    strong:
      'defence cooperation, military cooperation, military and defence cooperation, defence ties, military ties, defence and military ties, military relations, military and technical cooperation, military technical cooperation, military and nuclear cooperation, defence partnership, defence pact, security pact, joint military exercise*, joint drill*, military alliance, military training of forces, military and defence connections, defence agreement',
    weak: 'joint exercise*, military contacts, military departments, military delegation, military attache*',
  },
  {
    term: 'Arms trade',
    broader: 'Defence',
    strong:
      'arms trade, arms sale*, arms deal*, arms purchase*, arms export*, arms embargo, purchase of fighter jets, sale of fighter jets, s 300 anti aircraft, weapons sale*, weapons deal*, weapons deliver*, arms deliver*, arms supplies, arms manufacturer*, delivery of s 300*, arms shipment*, weapons shipment*, military equipment deal',
    weak: 'fighter jet*, combat helicopter*, training jets, anti aircraft, air defence system*, missile system*, s 300, s 400, weapons, armament*, weaponry',
  },
  {
    term: 'Weapons',
    broader: 'Defence',
    strong:
      'ballistic missile*, cruise missile*, anti aircraft missile*, missile defence, missile test*, missile program, hypersonic missile*, chemical weapons, cluster munition*, weapons of mass destruction, combat drone*, missile launch*, anti tank, landmine*, arms race',
    weak: 'missile*, warhead*, rocket*, drone*, munitions, artillery, fighter jet*, tank*, weapon*',
  },
  {
    term: 'Armed conflict',
    strong:
      'armed conflict*, civil war, war crime*, air strike*, airstrike*, shelling, ceasefire, cease fire, truce, front line*, frontline*, war in, war on gaza, war against, invasion of, offensive against, rebel held, militants killed, soldiers killed, battlefield*, bombardment, insurgenc*, insurgent*, troops killed, ground offensive, military operation*, at war',
    weak: 'war, battle*, fighting, militia*, rebel*, militant*, troops, casualties, invasion, clashes, warplane*, bombing*, siege, shelled, offensive, killed, hostilities',
  },
  {
    term: 'Peace process',
    broader: 'Armed conflict',
    strong:
      'peace process, peace talks, peace deal, peace agreement, peace plan, peace negotiation*, peacekeep*, disarmament, truce talks, ceasefire talks, two state solution, peace treaty, reconciliation talks',
    weak: 'ceasefire, truce, peace, mediator*, reconciliation, demilitari*',
  },
  {
    term: 'Terrorism',
    strong:
      'terrorism, terrorist*, counterterror*, counter terror*, anti terror*, suicide bomb*, al qaeda, al qaida, islamic state group, isis, daesh, bomb attack*, car bomb*, extremist group*, hostage taking, boko haram, taliban attack*',
    weak: 'extremis*, bombing*, explosive*, jihad*, radicali*, hostage*, terror, militant*, plot',
  },
  {
    term: 'Nuclear programme',
    strong:
      'nuclear program*, nuclear deal, nuclear accord, nuclear agreement, nuclear talks, jcpoa, uranium enrichment, enriched uranium, enrich uranium, iaea, atomic energy agency, nuclear facilit*, nuclear negotiat*, centrifuge*, nuclear site*, nuclear inspect*, nuclear watchdog, non proliferation, nonproliferation, atomic program*',
    weak: 'uranium, nuclear, nuclear cooperation, historic accord, enrichment, plutonium, atomic, safeguards, heavy water',
  },
  {
    term: 'Nuclear weapons',
    broader: 'Weapons',
    strong:
      'nuclear weapon*, nuclear warhead*, nuclear arsenal*, atomic bomb*, nuclear bomb*, nuclear test*, nuclear deterren*, nuclear missile*, nuclear disarmament, hydrogen bomb',
    weak: 'nuclear, warhead*, plutonium, icbm*, deterrent',
  },
  {
    term: 'Espionage and intelligence',
    strong:
      'espionage, spy, spies, spying, intelligence agenc*, intelligence service*, counterintelligence, double agent, wiretap*, cia, mossad, mi6, mi5, intelligence officer*, surveillance program*, nsa',
    weak: 'surveillance, classified, leak*, intelligence community, eavesdrop*, informant*, covert',
  },
  // Politics within a state
  {
    term: 'Elections',
    strong:
      'election, elections, electoral, voter*, polling station*, ballot*, referendum, presidential race, presidential candidate*, presidential election*, election campaign, primaries, runoff, midterms, exit poll*, electorate, presidential nominee, gop nominee, caucuses, by election, general election, super tuesday, presidential primary, republican primary, democratic primary, swing state*, campaign trail',
    weak: 'candidate*, poll, polls, vote, votes, voting, campaign, campaigning, nominee, nomination, turnout, constituency, primary, running mate, rival*, presidential debate, front runner, frontrunner, delegates',
  },
  {
    term: 'Parliament',
    broader: 'Government',
    strong:
      'parliament*, lawmaker*, legislat*, house of commons, house of lords, state duma, knesset, bundestag, senate, senator*, congressional, house of representatives, members of parliament, filibuster*, house republicans, house democrats, majority leader, speaker of the house, congressm*',
    weak: 'bill, mp, mps, congress, speaker, majority, committee, amendment, debate, vote',
  },
  {
    term: 'Government',
    strong:
      'cabinet reshuffle, coalition government, prime minister*, head of government, new government, government minister*, white house, downing street, kremlin, cabinet minister*, executive order*, state of the union, inauguration, oval office, cabinet meeting, president elect, government shutdown, head of state, civil servants',
    weak: 'cabinet, ministry, government, administration, chancellor, premier, presidency, policy, governor*, mayor*, coalition',
  },
  {
    term: 'Political parties',
    broader: 'Politics',
    strong:
      'political party, political parties, party leader*, party conference, labour party, conservative party, republican party, democratic party, party chairman, opposition party, opposition parties, tory, tories, lib dem*, liberal democrats, opposition leader*, party congress, tea party, party convention, party members, republican national committee, democratic national committee, communist party, ruling party',
    weak: 'opposition, republican*, democrat*, conservatives, party, socialist*, populist*, gop, leadership, backbench*',
  },
  {
    term: 'Politics',
    strong:
      'politics, political crisis, political system, political reform*, political scandal, political turmoil, political leaders, bipartisan*, partisan*, impeach*, no confidence vote, vote of no confidence, lobbyist*, lobbying, political opponents',
    weak: 'political, politician*, left wing, right wing, liberal*, conservative*, resign*, scandal, ideolog*, democrats, republicans, spin',
  },
  {
    term: 'Public spending and taxes',
    broader: 'Economy',
    strong:
      'tax cut*, tax rise*, tax reform, income tax*, taxation, tax increase*, federal budget, budget deficit*, government spending, public spending, spending cuts, debt ceiling, fiscal cliff, debt limit, national debt, budget bill, taxpayer*, tax code, austerity, sequester, council tax, tax evasion, inheritance tax, budget plan, corporate tax, public debt, capital gains tax, tax plan, tax bill',
    weak: 'tax, taxes, budget, deficit, fiscal, treasury, chancellor, revenue, shutdown, spending, irs',
  },
  {
    term: 'Local government',
    broader: 'Government',
    strong:
      'city council, local authorit*, local council*, municipal*, county council, town hall, town council, mayoral, councillor*',
    weak: 'mayor*, council, borough, district council',
  },
  {
    term: 'Human rights',
    strong:
      'human rights, civil rights, civil libert*, political prisoner*, prisoner* of conscience, amnesty international, human rights watch, arbitrary detention, forced disappearance*, rights group*, rights activist*, crimes against humanity, persecution',
    weak: 'torture*, dissident*, activist*, detained, detention, repress*, abuses, freedoms',
  },
  {
    term: 'Press freedom',
    broader: 'Human rights',
    strong:
      'press freedom, freedom of the press, freedom of speech, free speech, freedom of expression, censor*, journalists jailed, reporters without borders, first amendment, jailed journalist*, media freedom, internet shutdown*',
    weak: 'journalist*, banned, blocked, reporter*, first amendment',
  },
  {
    term: 'Protests',
    strong:
      'protest*, demonstrator*, rally against, riot*, unrest, street demonstrations, tear gas, civil disobedience, uprising*, revolt*, mass demonstration*, sit in, water cannon*',
    weak: 'demonstration*, crowd*, march, marched, clashes, rallies, rally, looting, activist*, placard*',
  },
  {
    term: 'Coups',
    broader: 'Politics',
    strong: 'coup, coup d etat, military takeover, attempted coup, military junta, junta, martial law, putsch',
    weak: 'overthrow*, ousted, state of emergency, seized power',
  },
  // Law and crime
  {
    term: 'Crime',
    strong:
      'murder*, homicide*, robbery, burglary, kidnap*, drug traffick*, organised crime, organized crime, gang, gangs, stabbed, stabbing*, armed robber*, arson*, rapist*, manslaughter, smuggl*, mafia, mass shooting*, gunman, gunmen, shooting spree, crime scene, serial killer, human trafficking, violent crime*, suspected killer, shot dead, money laundering, drug cartel*, crime rate*',
    weak: 'police, suspect*, arrest*, crime, crimes, criminal*, victim*, shot, shooting*, killed, detective*, charged, theft, stolen, custody, officers, weapon, assault*',
  },
  {
    term: 'Corruption and fraud',
    broader: 'Crime',
    strong:
      'corruption, bribe*, embezzl*, fraud*, money laundering, kickback*, insider trading, accounting scandal, false accounting, ponzi scheme, graft, racketeering, tax evasion',
    weak: 'corrupt, scandal, indicted, misused, accounting, misconduct',
  },
  {
    term: 'Courts',
    strong:
      'supreme court, high court, court ruling, appeals court, court of appeal, constitutional court, federal judge, prosecutor*, defendant*, jury, lawsuit*, court case, pleaded guilty, pleaded not guilty, found guilty, sentenced to, court hearing, district court, criminal court, testif*, attorney general, death penalty, european court, international court of justice, international criminal court, law lords, justices, circuit court, tribunal',
    weak: 'court, judge*, trial, verdict, ruling, sentence, sentenced, charges, appeal, lawyer*, attorney*, convicted, conviction, testimony, legal, prosecution, sued, plaintiff*, indict*, bail, jailed, prison, justice',
  },
  {
    term: 'Police',
    broader: 'Crime',
    strong:
      'police officer*, police chief*, police force*, police brutality, police department, policing, metropolitan police, law enforcement, fbi, interpol, scotland yard, riot police, police shooting*',
    weak: 'police, officers, sheriff*, detective*, raid*, arrest*, investigators',
  },
  {
    term: 'Prisons',
    broader: 'Courts',
    strong:
      'prison sentence*, prison population, prison inmate*, inmates, death row, prison guard*, prison reform, solitary confinement, overcrowded prison*, guantanamo, jailbreak, prison officers',
    weak: 'prison*, jail*, inmate, parole, incarcerat*, cell, cells',
  },
  {
    term: 'Gun control',
    broader: 'Crime',
    strong:
      'gun control, gun law*, gun rights, second amendment, national rifle association, nra, gun violence, background checks, assault weapon*, gun owner*, gun ban*, gun show*, gun safety',
    weak: 'gun, guns, firearm*, rifle*, handgun*, ammunition, mass shooting*',
  },
  // Disaster and weather
  {
    term: 'Natural disasters',
    strong:
      'natural disaster*, earthquake*, tsunami*, flood, floods, flooding, landslide*, hurricane*, typhoon*, cyclone*, volcan*, wildfire*, bushfire*, avalanche*, tornado*, drought*, mudslide*, aftershock*',
    weak: 'quake*, magnitude, disaster*, epicentre, epicenter, evacuat*, survivor*, storm*, rescue*, relief, devastat*, rubble',
  },
  {
    term: 'Earthquakes',
    broader: 'Natural disasters',
    strong: 'earthquake*, aftershock*, richter scale, seismic*, seismolog*, magnitude quake, quake hit, quake struck',
    weak: 'quake*, magnitude, epicentre, epicenter, tremor*, rubble',
  },
  {
    term: 'Accidents',
    strong:
      'plane crash*, train crash*, road accident*, car crash*, air crash*, derail*, traffic accident*, shipwreck*, capsiz*, helicopter crash*, bus crash*, mine collapse, building collapse*, gas explosion*, collision, mining accident*, oil spill*, black box*, crash site',
    weak: 'accident*, crash*, wreckage, explosion*, collapsed, collided, injured, sank, survivors, rescuers, killed',
  },
  {
    term: 'Fires',
    broader: 'Natural disasters',
    strong: 'firefighter*, wildfire*, forest fire*, blaze, bushfire*, fire brigade, firefighting',
    weak: 'fire, flames, burn*, smoke, arson*',
  },
  {
    term: 'Weather',
    strong:
      'weather forecast*, heat wave*, heatwave*, cold snap, snowstorm*, blizzard*, heavy rain*, thunderstorm*, meteorologist*, weather service, met office, record temperatures, torrential rain*',
    weak: 'weather, rain, snow, temperatures, forecast*, storm*, winds, humidity, frost',
  },
  // Economy
  {
    term: 'Economy',
    strong:
      'economic growth, gross domestic product, gdp, inflation rate, recession*, interest rate*, central bank, economist*, global economy, world economy, national economy, economic recovery, economic crisis, financial crisis, consumer spending, consumer confidence, industrial output, economic data, economic policy, job creation, monetary policy, federal reserve, industrial production, consumer price*, wholesale price*, gnp, stimulus package, jobs report, eurozone, economic outlook',
    weak: 'economy, economic, inflation, growth, unemployment, fed, prices, rates, budget, deficit, forecast, spending, jobs, slowdown, downturn, output, bundesbank',
  },
  {
    term: 'Trade',
    broader: 'Economy',
    strong:
      'trade deal*, free trade, trade war*, tariff*, exports, export*, imports, trade deficit*, trade surplus*, trade agreement*, trade talks, world trade organi*, wto, trade barrier*, customs duties, import dut*, bilateral trade, trade relations, trade turnover, trade dispute*, import quota*, export quota*, protectionis*, trade pact, nafta, trans pacific partnership, trade representative, gatt, trade gap, trade balance, foreign trade, trade practices',
    weak: 'trade, import*, customs, quota*, goods, shipments, duties, cargo, trading partner*, dumping',
  },
  {
    term: 'Energy',
    broader: 'Economy',
    strong:
      'natural gas, gas pipeline*, power plant*, power station*, electricity, renewable energy, energy policy, energy supplies, energy prices, energy crisis, energy minister*, nuclear power, wind power, solar power, wind farm*, oil and gas, gas supplies, lng, energy company, energy sector, energy companies, nuclear energy, hydroelectric*, coal fired, clean energy, power grid, keystone pipeline, keystone xl, fracking',
    weak: 'energy, gas, fuel, pipeline*, power, coal, oil, reactor*, solar, megawatt*, gasoline, utilities',
  },
  {
    term: 'Oil',
    broader: 'Energy',
    strong:
      'oil price*, crude oil, opec, oil field*, oilfield*, oil production, oil output, oil export*, barrels a day, barrels per day, petroleum, oil compan*, oil refiner*, crude price*, oil minister*, oil producer*, bpd, oil giant, oil firm*, oil industry, refinery, refineries, offshore drilling, oil tanker*, oil reserves, brent, west texas intermediate',
    weak: 'oil, crude, barrel*, refiner*, tanker*, drilling, drill, rig, fuel, gasoline, dlrs a barrel',
  },
  {
    term: 'Financial markets',
    broader: 'Economy',
    strong:
      'stock market*, stock exchange, wall street, share price*, shares rose, shares fell, shares in, bond market*, bond yield*, foreign exchange, currency market*, exchange rate*, hedge fund*, investor*, shareholder*, dow jones, nasdaq, ftse, nikkei, treasury bond*, money market*, cryptocurrenc*, bitcoin, securities, eurobond*, initial public offering, stock prices, louvre accord, yen, futures',
    weak: 'shares, share, stocks, traders, dealers, bonds, market, markets, dollar, currency, euro, trading, yields, dividend*, points, analysts, stock, rally',
  },
  {
    term: 'Banking',
    broader: 'Economy',
    strong:
      'bank loan*, banking sector, banking system, commercial bank*, central bank*, investment bank*, mortgage*, lender*, bailout*, bankers, money supply, discount rate, prime rate, bank of england, bank of japan, credit card*, debt crisis, imf, international monetary fund, world bank, goldman sachs, jp morgan, wells fargo, banking, creditor*, savings and loan, repurchase agreements, base lending rate',
    weak: 'bank, banks, loan*, credit, debt, lending, deposit*, rate, rates, reserves, liquidity, borrow*',
  },
  {
    term: 'Companies',
    broader: 'Economy',
    strong:
      'takeover bid*, mergers and acquisitions, merger*, takeover*, quarterly profit*, net profit*, pre tax profit*, annual profit*, chief executive, net income, net loss, earnings per share, annual sales, profit warning, bankruptcy, chapter 11, board of directors, annual revenue, turnover rose, joint venture, subsidiary, subsidiaries, acquisition, operating profit, shr, dividend, qtly div, buyout, stake in, shareholders, oper net, market share',
    weak: 'profit*, sales, company, firm, revenue, earnings, acquire*, loss, losses, corporate, stake, executive*, business, deal, corp, inc, shares, offer, qtr, mln, plc, carmaker*, manufacturer*, retailer*, customers',
  },
  {
    term: 'Agriculture',
    broader: 'Economy',
    strong:
      'agricultur*, farmer*, crop, crops, harvest*, wheat, grain*, livestock, soybean*, corn, cotton, dairy, farm subsid*, cattle, coffee producer*, cocoa, sugar beet, maize, usda, common agricultural policy, farmland, fertilizer*, palm oil, hogs, pork, beef, acreage, oilseed*, rapeseed, barley, coffee quota*',
    weak: 'farm*, sugar, coffee, rice, rural, food, planting, tonnes, meat, milk, feed, bushel*',
  },
  {
    term: 'Mining and metals',
    broader: 'Economy',
    strong:
      'gold mine*, copper mine*, coal mine*, mining company, mining companies, iron ore, steelmaker*, steel industry, steel maker*, aluminium, aluminum, copper price*, gold price*, ounces of gold, silver mine*, zinc, nickel, ore reserves, smelter*, rare earth*, lithium mine*, gold output, ounces, mineral deposit*, bauxite',
    weak: 'mine, mines, mining, miner*, gold, copper, silver, steel, metal*, ore, tin, lead',
  },
  {
    term: 'Transport',
    strong:
      'railway*, airline*, aviation, airport*, air traffic, public transport, high speed rail, freight*, shipping line*, road traffic, bus service*, train service*, motorway*, highway*, rail network, transport minister*, boeing, airbus, seaport*, shipping compan*, commuter*, container ship*, transit corridor, faa, suez canal, tsa',
    weak: 'rail, train*, flight*, passenger*, ship*, vessel*, port, ports, cargo, road*, traffic, bus, plane*, pilots, car, cars, vehicles',
  },
  {
    term: 'Tourism',
    strong:
      'tourism, tourist*, holidaymaker*, travel agent*, hotel industry, sightseeing, travel industry, cruise ship*',
    weak: 'hotel*, visitors, travel, resort*, beach*, holiday*',
  },
  {
    term: 'Housing and construction',
    broader: 'Economy',
    strong:
      'house prices, housing market, homeowner*, property market, real estate, affordable housing, housing starts, construction industry, landlord*, tenant*, housing crisis, home sales, public housing, building permits, homeless*, home ownership, property prices',
    weak: 'housing, homes, property, rent, construction, mortgage*, build, apartment*',
  },
  {
    term: 'Labour',
    strong:
      'trade union*, labor union*, strike action, industrial action, walkout*, minimum wage, wage increase*, collective bargaining, workers union, job losses, job cuts, layoff*, laid off, pay dispute, union leader*, pension scheme*, pension reform, unemployment rate, jobless*, labor market, unemployment benefit*, on strike, striking workers, working conditions, public sector workers, union members, hunger for jobs, pay rise*, shop stewards, strikers',
    weak: 'strike*, union*, worker*, wage*, employee*, jobs, pension*, salary, salaries, employer*, unemploy*, labor, staff, pay',
  },
  // Health, science, environment
  {
    term: 'Health',
    strong:
      'public health, health minister*, health service, nhs, world health organi*, hospital*, health care, healthcare, patients, medical treatment*, clinical trial*, health insurance, surgery, surgeon*, mental health, obesity, diabetes, alzheimer*, cancer, heart disease, disease control, medicare, medicaid, obamacare, affordable care act, smoking ban, health officials, health experts, doctors, opioid*, binge drinking, blood pressure, medical research',
    weak: 'health, disease*, patient, medical, doctor, treatment*, drug, drugs, medicine*, nurse*, symptom*, clinic*, therapy, illness*, infection*, vaccine*, smoking, diet',
  },
  {
    term: 'Epidemics',
    broader: 'Health',
    strong:
      'epidemic*, pandemic*, covid*, coronavirus*, ebola, bird flu, swine flu, cholera, outbreak of, hiv aids, influenza, measles, malaria, zika, quarantine*, lockdown*, social distancing, mers, sars, monkeypox, mpox, viral outbreak',
    weak: 'virus*, outbreak*, infected, infection*, vaccine*, vaccinat*, hiv, aids, contagio*, cdc, masks',
  },
  {
    term: 'Abortion and reproductive health',
    broader: 'Health',
    strong:
      'abortion*, pro life, pro choice, planned parenthood, roe v wade, contracepti*, birth control, ivf, reproductive rights, reproductive health, fertility treatment*',
    weak: 'fetus*, pregnan*, unborn, fertility, embryo*',
  },
  {
    term: 'Drugs',
    broader: 'Crime',
    strong:
      'drug traffick*, cocaine, heroin, marijuana, cannabis, methamphetamine, drug cartel*, opium, illegal drugs, drug abuse, drug addict*, fentanyl, narcotic*, drug smuggl*, opioid*, drug overdose*',
    weak: 'overdose*, addict*, cartel*, smuggl*, trafficker*',
  },
  {
    term: 'Science',
    strong:
      'scientist*, physicist*, biologist*, scientific research, archaeolog*, genome, dna, fossil*, physics, chemistry, astronom*, stem cell*, palaeontolog*, paleontolog*, neuroscien*, nobel prize in physics, particle accelerator, new species, geneticist*, journal nature, researchers found, laborator*, gene therapy, peer reviewed',
    weak: 'researcher*, research, scientific, experiment*, discovery, university, professor, study, species, journal, theory, genetic*, gene, genes, cells',
  },
  {
    term: 'Space',
    broader: 'Science',
    strong:
      'spacecraft*, astronaut*, cosmonaut*, space station, nasa, european space agency, roscosmos, space shuttle, space mission*, mars rover*, lunar, space probe*, space agency, spacex, hubble, asteroid*, comet*, space telescope, space flight, exoplanet*, space program',
    weak: 'orbit*, satellite*, rocket*, mars, moon, galaxy, galaxies, planet*, launch*, telescope*, saturn, titan, space',
  },
  {
    term: 'Technology',
    strong:
      'software, computer*, internet, smartphone*, artificial intelligence, broadband, microsoft, google, apple computer, mobile phone*, semiconductor*, silicon valley, video game*, cloud computing, robot*, tech compan*, tech giant*, operating system*, web browser*, search engine*, machine learning, chipmaker*, gadgets, social network*, internet users, websites, laptop*, broadband, ipod*, iphone*, playstation, xbox, nintendo, pc users, handset*, digital music, file sharing, peer to peer, blog*, online games, high definition, camera phone*',
    weak: 'technology, digital, online, data, web, app, apps, chip*, users, electronic*, devices, mobile, net, tech, website, download*, consoles, gaming, games, device, hardware, e mail*',
  },
  {
    term: 'Cybersecurity',
    broader: 'Technology',
    strong:
      'cyber attack*, cyberattack*, cybersecurity, cyber security, hacker*, hacking, malware, ransomware, phishing, data breach*, computer virus*, spyware, spam, cyber crime*, cybercrime*, hacked, cyber warfare, cyber espionage, stuxnet, trojan*, security breach*, botnet*',
    weak: 'hack, cyber, password*, breach*, viruses, vulnerabilit*, encryption, scam*, e mail*',
  },
  {
    term: 'Privacy',
    broader: 'Human rights',
    strong:
      'data protection, privacy, personal data, mass surveillance, facial recognition, phone records, identity cards, id cards, warrantless, bulk collection',
    weak: 'surveillance, personal information, biometric*, encryption, nsa, data',
  },
  {
    term: 'Climate change',
    broader: 'Environment',
    strong:
      'climate change, global warming, greenhouse gas*, carbon emission*, paris agreement on climate, kyoto protocol, climate summit, carbon dioxide, climate crisis, climate scientist*, climate talks, carbon tax, net zero, paris climate, emissions reduction*, sea level rise, rising sea levels',
    weak: 'emissions, climate, carbon, warming, fossil fuel*, greenhouse, glacier*, ipcc',
  },
  {
    term: 'Environment',
    strong:
      'environmentalist*, environmental protection, pollut*, deforestation, biodiversity, endangered species, conservationist*, wildlife, toxic waste, rainforest*, greenpeace, air quality, environmental group*, water shortage*, national park*, nature reserve*, plastic waste, recycl*, oil spill*, ecosystem*, epa, clean air, clean water',
    weak: 'environment, environmental, ecolog*, conservation, forest*, species, emissions, habitat*, contamina*, waste, smog, water, desertification',
  },
  // Society
  {
    term: 'Migration',
    strong:
      'migrant*, immigrant*, immigration, asylum seeker*, refugee*, deportation*, deport*, border wall, undocumented, illegal alien*, border patrol, human smuggl*, displaced people, daca, dreamers, sanctuary cit*, asylum, guest worker*, border security, path to citizenship, naturalization, travel ban, internally displaced',
    weak: 'border, borders, displaced, visa*, citizenship, resettle*, influx, ice, homeland security, camps',
  },
  {
    term: 'Education',
    strong:
      'school children, schoolchildren, teacher*, classroom*, higher education, universities, education minister*, education secretary, pupils, tuition, student loan*, curriculum, public schools, head teacher*, education system, graduate students, college students, primary school*, secondary school*, high school student*, school district*, no child left behind, common core, students, exam results, academics, charter school*, school board*, literacy',
    weak: 'school*, student*, education*, universit*, college*, campus, exam*, graduat*, academic, teaching, degree*',
  },
  {
    term: 'Religion',
    strong:
      'church*, mosque*, synagogue*, bishop*, archbishop*, pope, vatican, cardinal*, imam*, ayatollah*, rabbi*, priest*, clergy, catholic*, protestant*, evangelical*, christianity, islam, judaism, buddhis*, hinduism, muslims, christians, hajj, ramadan, religious leader*, quran, bible, temple, religious freedom, southern baptist*, pastor, worshippers, theolog*, sermon*, pilgrim*',
    weak: 'religious, religion, faith, prayer*, holy, god, muslim, christian, spiritual, cleric*, worship*, congregation*, belief*',
  },
  {
    term: "Women's rights",
    broader: 'Human rights',
    strong:
      "women's rights, gender equality, gender pay gap, feminis*, domestic violence, violence against women, gender discrimination, sexual harassment, equal pay, female genital mutilation, hijab law, metoo, girls education, women in the workforce",
    weak: 'women, gender, female, equality, harass*, sexis*',
  },
  {
    term: 'LGBTQ rights',
    broader: 'Human rights',
    strong:
      'same sex marriage*, gay marriage*, transgender*, lgbt*, gay rights, homosexual*, same sex couple*, gay couples, don t ask don t tell, defense of marriage act, sexual orientation, gender identity, gay pride, civil partnership*',
    weak: 'gay, gays, lesbian*, bathroom*, queer',
  },
  {
    term: 'Racism',
    broader: 'Human rights',
    strong:
      'racis*, racial discrimination, white supremac*, black lives matter, segregation, antisemit*, anti semit*, xenophob*, apartheid, racial profiling, naacp, neo nazi*, affirmative action, ku klux klan, hate crime*, race relations, confederate flag, islamophob*, white nationalis*, racial inequality, charlottesville, police killing of',
    weak: 'racial*, black, race, discriminat*, minorit*, bigot*, slavery, african american*, whites, slur*',
  },
  {
    term: 'Poverty and welfare',
    strong:
      'poverty, social welfare, welfare reform, welfare benefits, food stamp*, food bank*, social security, charity, charities, child benefit, income inequality, famine, hunger crisis, malnutrition, fundraising appeal, social services, welfare state, food shortage*, universal basic income, wealth gap',
    weak: 'poor, welfare, benefits, hunger, inequality, aid, low income, needy, pensioners, homeless*',
  },
  {
    term: 'Children and family',
    strong:
      'childcare, child care, child abuse, adoption agency, adoption agencies, parental leave, maternity leave, parenting, child labor, divorce*, domestic abuse, foster care, custody battle, birth rate*, unicef, breastfeeding, newborn*',
    weak: 'child, children, parent*, family, families, mother*, marriage*, baby, babies, kids, toddler*',
  },
  {
    term: 'History and heritage',
    strong:
      'world heritage, unesco, historic site*, historical monument*, archaeolog*, museum*, antiquit*, cultural heritage, ancient city, caravanserai*, holocaust, world war ii, second world war, first world war, d day, excavation*, medieval, historian*',
    weak: 'ancient, historic*, heritage, monument*, ruins, artefact*, artifact*, century, commemorat*, memorial*, anniversary',
  },
  // Culture and media
  {
    term: 'Film',
    broader: 'Culture',
    strong:
      'film festival*, box office, film director*, hollywood, oscar, oscars, academy award*, movie*, actress*, cinema*, filmmak*, screenplay, golden globe*, bafta*, cannes, sundance, blockbuster*, documentary film, film industry, best actor, film maker*, best picture, warner bros, disney, pixar',
    weak: 'film, films, actor*, starring, director, screen, studio, star, stars, premiere*, documentary, role, sequel, cast',
  },
  {
    term: 'Music',
    broader: 'Culture',
    strong:
      'album, albums, singer*, rock band*, pop star*, concert*, orchestra*, symphon*, opera, grammy*, guitarist*, brit awards, rapper*, musician*, music industry, songwriter*, record label*, hip hop, debut album, eurovision, music chart*, band members, uk singles, live 8, glastonbury, top 40, composer*',
    weak: 'music*, song*, band, bands, single, chart, tour, gig, recording, pop, lyrics, fans, rock',
  },
  {
    term: 'Books',
    broader: 'Culture',
    strong:
      'novel, novels, novelist*, best selling author, book prize, booker prize, literary, pulitzer prize, poet*, literature, bookseller*, nobel prize in literature, book fair, memoir*, biograph*, playwright*, bestseller*, best seller*',
    weak: 'book, books, author, writer*, publisher*, fiction, read, library',
  },
  {
    term: 'Arts',
    broader: 'Culture',
    strong:
      'art gallery, art exhibition*, painter*, sculpt*, ballet*, theatre production, broadway, west end show, playwright*, art museum*, artwork*, paintings, photography exhibition, turner prize, choreograph*, musicals, stage production, theatre, theatres, art fair',
    weak: 'art, arts, artist*, exhibition*, gallery, painting, play, stage, theater, performance*, dance*, musical',
  },
  {
    term: 'Culture',
    strong:
      'cultural festival*, culture minister*, ministry of culture, folklore, cultural centre, cultural exchange*, arts council, pop culture, cultural event*, nowruz, carnival*, cultural week',
    weak: 'culture, cultural, tradition*, festival*, arts, entertainment, celebration*',
  },
  {
    term: 'Celebrities',
    broader: 'Culture',
    strong: 'celebrit*, reality tv, paparazzi, royal wedding, supermodel*, tabloid gossip, showbiz, red carpet',
    weak: 'star, stars, fame, famous, fans, couple, gossip, tabloid*',
  },
  {
    term: 'Fashion',
    broader: 'Culture',
    strong:
      'fashion show*, fashion week, fashion design*, catwalk, haute couture, supermodel*, fashion industry, fashion house*, vogue, runway show*, fashionable, couture, menswear, streetwear',
    weak: 'fashion, designer*, wear, clothes, clothing, dress*, style, model, models, luxury, trend*',
  },
  {
    term: 'Media',
    strong:
      'broadcaster*, newspaper*, television network*, news agency, tv channel*, bbc, cnn, fox news, msnbc, al jazeera, editor in chief, media compan*, news anchor*, journalism, fake news, press conference ban, tv show*, tv series, news organi*, cable news, mainstream media, new york times, washington post, tv audience*, viewers, media bias, sitcom*, disinformation, misinformation, tv rights, tv network*, news outlet*',
    weak: 'media, journalist*, television, tv, radio, broadcast*, reporter*, channel, editor*, press, show, programme, episode*, series, audience, headlines, network, host, coverage',
  },
  {
    term: 'Social media',
    broader: 'Media',
    strong:
      'social media, facebook, twitter, instagram, tiktok, youtube, social network*, telegram channel, whatsapp, snapchat, viral video, influencers',
    weak: 'tweet*, post, posted, posts, platform*, viral, online, users, hashtag*',
  },
  // Sport
  {
    term: 'Sport',
    strong:
      'sports, championship*, tournament*, medal*, olympi*, world champion*, world cup, semi final*, semifinal*, quarter final*, gold medal*, grand slam, world record, coach, athlete*, league title, sporting, paralympi*, defending champion, title race, doping, anti doping, playoff*, play off*, head coach',
    weak: 'match, player*, team, teams, game, games, season, win, won, beat, champion*, final, victory, title, squad, injury, club, cup, league, scored, captain, defeat, round, race, fans, stadium',
  },
  {
    term: 'Football',
    broader: 'Sport',
    strong:
      'premier league, champions league, fifa, uefa, striker*, midfielder*, goalkeeper*, penalty shoot out, fa cup, football club, football association, la liga, bundesliga, serie a, arsenal, manchester united, chelsea, liverpool, real madrid, barcelona fc, offside, carling cup, free kick, equaliser, soccer, red card, everton, tottenham, celtic, carling cup, centre back, half time, transfer window, fulham',
    weak: 'football*, goal, goals, defender*, manager, penalty, referee*, scored, boss, league, striker, kick, club, squad, substitute, header, premiership, united',
  },
  {
    term: 'Rugby',
    broader: 'Sport',
    strong:
      'rugby, six nations, all blacks, fly half, scrum*, scrum half, twickenham, lineout, wallabies, springboks, try line, prop, flanker, lock forward, number eight, heineken cup, lions tour, winger',
    weak: 'try, tries, conversion, forwards, backs, lock, centre, hooker, tackle, penalty',
  },
  {
    term: 'Tennis',
    broader: 'Sport',
    strong:
      'tennis, wimbledon, australian open, french open, us open, roland garros, davis cup, grand slam, atp, wta, top seed*, fed cup, second seed, third seed, match point*, break point*',
    weak: 'seed*, serve, set, sets, unseeded, break, forehand, backhand',
  },
  {
    term: 'Athletics',
    broader: 'Sport',
    strong:
      'athletics, marathon*, sprinter*, long jump, pole vault, 100m, 200m, 400m, 800m, 1500m, 60m, iaaf, cross country championships, relay, triple jump, decathl*, heptathl*, track and field, shot put, hurdles, hurdler*, indoor championships',
    weak: 'race, runner*, indoor, metres, sprint*, athlete*',
  },
  {
    term: 'Cricket',
    broader: 'Sport',
    strong:
      'cricket*, wickets, batsman, batsmen, the ashes, test match, one day international*, innings, bowled, lbw, ipl, icc, test series, bowlers, fast bowler',
    weak: 'test, wicket, runs, bowler, over, overs, century',
  },
  {
    term: 'Motor sport',
    broader: 'Sport',
    strong:
      'formula one, formula 1, grand prix, nascar, rally driver*, ferrari driver, motogp, pole position, world rally championship',
    weak: 'race, driver*, lap, laps, circuit, podium',
  },
  {
    term: 'American sports',
    broader: 'Sport',
    strong:
      'nfl, super bowl, nba, major league baseball, nhl, quarterback*, touchdown*, baseball, basketball, ice hockey, home run*, stanley cup, world series, ncaa, college football, hockey league',
    weak: 'pitcher*, inning, coach, season, league, playoffs, rebounds, hockey',
  },
  {
    term: 'Combat sports',
    broader: 'Sport',
    strong:
      'boxing, heavyweight*, wrestl*, judo, taekwondo, karate, world boxing, mixed martial arts, ufc, weightlift*, title fight, knockout',
    weak: 'boxer*, bout, ring, fight, fighter*, weight class',
  },
  {
    term: 'Cycling',
    broader: 'Sport',
    strong: 'tour de france, cyclist*, giro d italia, vuelta, peloton, cycling',
    weak: 'stage, rider*, bike*',
  },
  {
    term: 'Winter sports',
    broader: 'Sport',
    strong:
      'winter olympics, skiing, skier*, biathlon, figure skat*, bobsle*, snowboard*, alpine ski, downhill race, slalom, ski jump*',
    weak: 'ski, snow, downhill, skate*',
  },
  {
    term: 'Golf',
    broader: 'Sport',
    strong: 'golf, golfer*, ryder cup, pga, birdie*, augusta, bogey*',
    weak: 'tee, par, putt*, hole, round, masters',
  },
  // Regions: they are no actors, so tags lead to them
  {
    term: 'Middle East',
    strong: 'middle east*, west asia*, persian gulf, near east, levant',
    weak: 'syria*, iraq*, israel*, palestin*, lebanon, lebanese, yemen*, saudi*, gaza, tehran, baghdad, damascus, jerusalem, gulf states',
  },
  {
    term: 'Syria conflict',
    broader: 'Armed conflict',
    strong:
      'syrian president, syrian army, syrian war, syrian conflict, syrian crisis, syria conflict, syria war, syrian rebels, syrian civil war, syrian opposition, conflict in syria, war in syria, syrian issue, cooperation in syria, crisis in syria, bashar al assad, bashir al assad, bashar assad, president assad',
    weak: 'syria, syrian*, assad, damascus, aleppo, idlib, homs',
  },
  {
    term: 'Israeli–Palestinian conflict',
    broader: 'Armed conflict',
    strong:
      'gaza strip, west bank, palestinian*, hamas, intifada, israeli settlement*, two state solution, israeli occupation, jewish settlers, gaza war, israeli palestinian, occupied territories',
    weak: 'gaza, israel, israeli*, settlers, settlements, jerusalem, ramallah, rockets',
  },
  {
    term: 'War in Ukraine',
    broader: 'Armed conflict',
    strong:
      'war in ukraine, invasion of ukraine, russian invasion, ukrainian forces, donbas*, donetsk, luhansk, crimea annexation, mariupol, ukraine war, zelensky*, special military operation, bakhmut',
    weak: 'ukraine, ukrainian*, kyiv, kiev, crimea, kharkiv, kherson, odesa',
  },
  {
    term: 'Caucasus',
    strong:
      'caucasus, 3+3 format, 3+3 platform, nagorno karabakh, karabakh, transcaucasia*, south ossetia, abkhazia, chechnya, chechen*, dagestan*, zangezur',
    weak: 'armenia*, azerbaijan*, georgia, tbilisi, yerevan, baku',
  },
  { term: 'Central Asia', strong: 'central asia*, caspian sea', weak: 'kazakh*, uzbek*, tajik*, kyrgyz*, turkmen*' },
  {
    term: 'Afghanistan',
    strong: 'taliban, kabul, afghan war, afghan government, kandahar, developments in afghanistan, war in afghanistan',
    weak: 'afghanistan, afghan*',
  },
  {
    term: 'Korean peninsula',
    strong: 'korean peninsula, north korea*, pyongyang, kim jong*, dprk',
    weak: 'south korea*, seoul',
  },
  {
    term: 'European Union',
    broader: 'International relations',
    strong:
      'european union, european commission, european parliament, brexit, eurozone, eu leaders, eu summit, eu member states, european community, eu constitution, euro zone, lisbon treaty, eu commission*',
    weak: 'eu, brussels, european, euro, member states, ec',
  },
  {
    term: 'United Nations',
    broader: 'International relations',
    strong:
      'united nations, un security council, un general assembly, un secretary general, un resolution, unicef, unhcr, unesco',
    weak: 'un, security council, resolution, peacekeepers, general assembly',
  },
  { term: 'NATO', broader: 'Defence', strong: 'nato', weak: 'alliance, north atlantic, article 5, allies' },
  {
    term: 'Africa',
    strong:
      'african union, sub saharan, sahel, horn of africa, west africa*, east africa*, southern africa*, central africa*, darfur',
    weak: 'africa, african*, nigeria*, kenya*, ethiopia*, sudan*, somali*, congo*, mali, zimbabwe*',
  },
  {
    term: 'Latin America',
    strong: 'latin america*, south america*, central america*, mercosur',
    weak: 'brazil*, argentin*, mexic*, venezuel*, colombia*, cuba*, chile*, peru*',
  },
  {
    term: 'Asia-Pacific',
    strong:
      'asia pacific, indo pacific, south china sea, southeast asia*, south east asia*, asean, taiwan strait, east asia*',
    weak: 'china, japan*, indonesia*, philippine*, vietnam*, malaysia*, taiwan*, beijing',
  },
  {
    term: 'Balkans',
    strong: 'balkan*, kosovo, yugoslav*, srebrenica',
    weak: 'serbia*, bosnia*, croatia*, albania*, macedonia*, belgrade',
  },
  { term: 'Arctic', strong: 'arctic, north pole, northern sea route, greenland ice', weak: 'greenland, polar' },
]
