/**
 * Words for offices and callings with the CAMEO code of the role they stand for.
 *
 * Reduced from the agents of the Phoenix dictionaries (MIT, see NOTICE), checked by hand: weapons, vehicles and words that
 * accuse ("criminal", "terrorist") left out, orders of words and usual titles put in.
 * One line each: how much the words say; code; words (`|`). `*` stands for any ending, and a plural needs no entry.
 * - `office`: says it by itself.
 * - `tied`: says it only beside the name of a state: "Syrian President", "President of Syria".
 * - `title`: a rank or honour, which any office outweighs.
 * - `none`: says nothing, and keeps the words in it from being read alone.
 */
export const ROLE_WORDS = `
office;GOV;prime minister*|chancellor of the exchequer|diplomat|diplomatic corps|premier|minister*|ministry|deputy minister*|foreign office|state department|department of state|secretary of state|foreign secretary|home secretary|interior secretary|treasury|head of state|head of government|chief of state|supreme leader|leader of the revolution|leader of islamic revolution|charge d'affaires|ambassador*|envoy*|emissary|consul|consulate|consul general|embassy|embassies|permanent representative*|government*|cabinet*|governor*|governor general|mayor*|attorney general|solicitor general|white house|kremlin|elysee|downing street|presidency|presidential*|head of administration|civil servant*|foreign affairs department|department of homeland security|homeland security|justice department|department of justice|council of ministers|council of state|state council|election commission*|electoral commission*|guardian council|expediency council|customs official*|fire chief|fire department|house of saud|crown prince|monarch|ruler|head of the government|economy secretary|energy secretary|commerce secretary|trade representative|special representative of the president|civil defense
office;GOVMIL;defense minist*|minist* of defense|minist* of national defense|national defense minist*|defense and armed forces logistics minist*|defense secretary|secretary of defense|defense department|department of defense|pentagon|defense chief|chief of defense staff|defense staff|national security adviser*|national security advisor*|national security council|national security chief|war minist*|minist* of war|military government|military junta|junta
office;GOVSPY;intelligence minist*|minist* of intelligence|director of national intelligence|national intelligence director
office;GOVHLH;health minist*|minist* of health|health secretary|health department|department of health|health official*
office;GOVEDU;education minist*|minist* of education|science minist*|minist* of science|education secretary|department of education
office;GOVAGR;agriculture minist*|minist* of agriculture|agriculture secretary|fisheries minist*|minist* of fisheries
office;GOVENV;environment minist*|minist* of environment|minist* of the environment|department of environment|environmental protection agency
office;GOVLAB;labor minist*|minist* of labor|labor secretary
office;GOVMED;information minist*|minist* of information|communications minist*|minist* of communications|state media|state news agency|state television|state tv|state broadcaster
office;GOVBUS;central bank*|reserve bank*|federal reserve|national bank of|industry minist*|minist* of industry|trade official*|state owned
office;GOVREL;religious affairs minist*|minist* of religious affairs
office;GOVJUD;prosecutor general|advocate general
office;GOVHRI;human rights commission
office;GOV;justice minist*|minist* of justice|interior minist*|minist* of interior|minist* of the interior|foreign minist*|minist* of foreign affairs|foreign affairs minist*|finance minist*|minist* of finance|oil minist*|petroleum minist*|energy minist*|trade minist*|transport minist*
office;MIL;army|armies|navy|air force*|air defense force*|naval|armed force*|military|troop*|commander*|commander in chief|commandant*|joint chiefs|joint chiefs of staff|chief of the general staff|general staff|army chief of staff|chief of staff of the army|revolutionary guard*|guards corps|guard corps|irgc|quds force|qods force|ground force*|land force*|aerospace force*|special forces|marine corps|marines|coast guard|defense force*|infantry|soldier*|central command|centcom|people's liberation army|basij|border guard*|paratrooper*|fighter pilot|sailor*
office;MILSPY;military intelligence
office;MILCOP;military police
title;MIL;brigade|battalion|regiment|general|brigadier|brigadier general|major general|lieutenant general|lieutenant|lieutenant colonel|colonel|admiral|rear admiral|vice admiral|field marshal|air marshal|marshal|sergeant|corporal|major|maj|gen|lt|col|brig|adm
office;LEG;parliament*|lawmaker*|legislator*|legislature*|legislative|member of parliament|member of congress|mp|senator*|senate|congress|congressman|congresswoman|congressional|house of representatives|house of commons|house of lords|majlis|duma|knesset|bundestag|verkhovna rada|rada|national assembly|house speaker|speaker of the house|speaker of parliament|parliament speaker|federation council|chamber of deputies|assembly of experts|people's assembly|legislative council|shura council|foreign relations committee|national security commission|national security and foreign policy commission
tied;LEG;speaker|deputy speaker
office;JUD;judge*|supreme court|high court|constitutional court|court of appeal*|court|chief justice|associate justice|judiciary|magistrate*|tribunal|prosecutor*|public prosecutor|attorney|district attorney|lawyer*|barrister*|defense counsel|legal counsel|solicitor
office;COP;police|policeman|policemen|policewoman|police officer|sheriff*|detective*|constable*|gendarm*|law enforcement|border patrol*|security forces|prison*|inspector general of police|national guardsman
office;SPY;intelligence|spy|spymaster*|intelligence service*|intelligence agency|cia|mossad|shin bet|mi5|mi6|fsb|kgb|secret service|secret police|mukhabarat|national security agency
office;MED;journalist*|reporter*|correspondent*|editor*|columnist*|newspaper*|news agency|news network|news channel|broadcaster*|broadcasting|television|tv|radio station|radio|blogger*|photojournalist*|war correspondent|wire service|magazine*|publisher*|press agency|cameraman
office;BUS;bank|banker*|business leader|business owner|business executive|businessman|businesswoman|businessperson|chief executive*|chief executive officer|ceo|cfo|chief financial officer|entrepreneur*|company|companies|corporation*|corp|airline*|airways|industrialist*|investor*|trader*|chamber of commerce|tycoon*|merchant*|manufacturer*|exporter*|importer*|inc|ltd|llc|plc|gmbh|shipowner*|shareholder*|conglomerate*|stock exchange|carmaker*|petrochemical*|shipping line*
office;OPP;opposition*|dissident*|protester*|demonstrator*|in exile|exiled
office;PTY;party|political party|politician*|presidential candidate*|candidate for president|party leader
office;REB;rebel*|insurgent*|guerrilla*|guerilla*|separatist*|liberation army|liberation front|resistance army|independence army|rebel commander|rebel army|free army
office;UAF;militia*|paramilitar*|gunman|gunmen|mercenar*|private army
office;HRI;rights activist*|human rights activist*|human rights lawyer*|human rights group*|rights group*|human rights|observatory for human rights
office;NGO;ngo|non governmental organization*|charity|charities|aid agency|aid agencies|aid worker*|relief agency|civil society|red crescent|red cross
office;EDU;vice chancellor|professor*|lecturer*|teacher*|student*|university|universities|college|academic*|scholar*|researcher*|historian*|economist*|political scientist*|school*|headmaster|headmistress|rector|faculty|academy of sciences|research institute|think tank|institute of technology
office;REL;cleric*|priest*|bishop*|archbishop*|pope|imam*|rabbi*|patriarch*|mufti|grand mufti|monk*|pastor*|church|mosque|diocese|friday prayer leader|missionary|missionaries|theologian*|nun
title;REL;ayatollah|grand ayatollah|hojatoleslam|hujjat al islam|sheikh|mullah|reverend|cardinal
office;HLH;nurse|physician*|surgeon*|hospital*|clinic|medic|paramedic*|epidemiologist*|virologist*|public health|medical center
office;LAB;trade union*|labor union*|union leader*|union representative*|workers' union|trades union congress
office;AGR;farmer*|fisherman|fishermen|rancher*|grower*|farmers' union
office;ENV;environmentalist*|conservationist*|ecologist*|environmental group*
office;REF;refugee*|asylum seeker*|displaced
office;ELI;first lady|royal family
title;GOV;king|queen|emir|sultan|emperor|empress
title;ELI;prince|princess|duke|duchess
tied;GOV;president|chancellor|vice president|president elect|acting president|interim president|leader|leadership|official|officials|secretary|adviser|advisor|authorities|administration|delegation|negotiator|chief negotiator|special representative|envoy|statesman|top diplomat|delegate|representative
none;;institute of government|school of government|secretary general|director general|general secretary|general manager|general director|general counsel|general council|general assembly|general practitioner|surgeon general|auditor general|general public|general election|inspector general|minister of religion|west bank|food bank|blood bank|salvation army|artificial intelligence|chief of staff|majority leader|minority leader|judge advocate|military historian|military analyst|military expert|major league|press secretary|national congress|world congress|jewish congress|premier league|king fahd|king abdulaziz
`
