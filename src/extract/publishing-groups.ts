/** Companies that publish many papers or broadcast on many channels: their copyright lines name the owner, not the outlet. */
import { fold } from '../text/fold.js'

/** Facts of public knowledge, by country of the owner; parted by bars. */
const GROUPS = new Set(
  // United States
  (
    'Gannett|Gannett Satellite Information Network|Hearst|Hearst Newspapers|Hearst Magazine Media|Hearst Television|Hearst Digital Media|Lee Enterprises|McClatchy|Advance Local|Advance Local Media|Advance Publications|' +
    'Tribune Publishing|Tribune Media|MediaNews Group|Media News Group|Digital First Media|Alden Global Capital|Gray Television|Gray Media|Nexstar|Nexstar Media|Nexstar Broadcasting|Sinclair|Sinclair Broadcast Group|' +
    'TEGNA|Scripps|E.W. Scripps|Scripps Media|Cox Media|Cox Media Group|Cox Enterprises|Meredith|Meredith Corporation|Dotdash|Dotdash Meredith|People Inc|IAC|Condé Nast|Conde Nast|Penske Media|Penske Media Corporation|Penske Business Media|' +
    'Vox Media|BuzzFeed|G/O Media|Static Media|Valnet|Recurrent Ventures|Ziff Davis|Red Ventures|CNET Networks|Bustle Digital Group|Group Nine Media|The Arena Group|Arena Group|Townsquare Media|iHeartMedia|Audacy|Cumulus Media|' +
    'Ogden Newspapers|CNHI|Community Newspaper Holdings|GateHouse Media|BridgeTower Media|American City Business Journals|Morris Communications|Berkshire Hathaway|NBCUniversal|NBC Universal|Warner Bros. Discovery|Paramount|Paramount Global|ViacomCBS|Viacom|' +
    'Comcast|Disney|The Walt Disney Company|Fox Corporation|News Corp|News Corporation|News Communications|Dow Jones|Univision Communications|TelevisaUnivision|Salem Media|Salem Media Group|Verizon Media|Oath|Yahoo|Leaf Group|Internet Brands|' +
    // United Kingdom, Ireland
    'Reach|Reach plc|Trinity Mirror|News UK|News Group Newspapers|Times Newspapers|Associated Newspapers|DMG Media|Daily Mail and General Trust|Telegraph Media Group|Guardian Media Group|Guardian News & Media|National World|JPIMedia|Johnston Press|Newsquest|Newsquest Media Group|' +
    'Future|Future Publishing|Future US|Immediate Media|Immediate Media Company|Bauer Media|Bauer Consumer Media|Iconic Newspapers|Independent News & Media|Gamer Network|' +
    // Canada, Australia, New Zealand, South Africa, India
    'Postmedia|Postmedia Network|Torstar|Glacier Media|Black Press|Black Press Media|Bell Media|Corus Entertainment|Rogers Media|Quebecor|Québecor Média|' +
    'Nine Entertainment|Nine Digital|Nine Entertainment Co|Seven West Media|News Corp Australia|Nationwide News|Australian Community Media|Fairfax Media|Southern Cross Austereo|NZME|Stuff Limited|' +
    'Arena Holdings|Tiso Blackstar|Media24|Naspers|Caxton|Independent Media|Bennett Coleman|Bennett, Coleman & Co|HT Media|Living Media|Network18|TV18|The Printers|The Printers Mysore|Kasturi & Sons|IE Online Media Services|' +
    // Germany, Austria, Switzerland
    'Axel Springer|Hubert Burda Media|Burda|BurdaForward|FUNKE Mediengruppe|Funke Medien|Madsack|Mediengruppe Madsack|Ippen|Ippen.Media|Ippen Digital|DuMont|DuMont Mediengruppe|Gruner + Jahr|RTL Deutschland|Bertelsmann|' +
    'Holtzbrinck|DvH Medien|Südwestdeutsche Medienholding|NOZ Medien|Rheinische Post Mediengruppe|VRM|Heise Medien|Ebner Media|Vogel Communications Group|Ringier|Ringier Axel Springer|Ringier Axel Springer Polska|TX Group|Tamedia|CH Media|Somedia|Styria|Styria Media Group|Mediaprint|Russmedia|' +
    // The rest of Europe, Latin America
    'Mediahuis|Mediahuis Nederland|Mediahuis Luxembourg|DPG Media|Roularta|Roularta Media Group|IPM Group|Rossel|Talpa|Sanoma|Sanoma Media Finland|Alma Media|Bonnier|Bonnier News|Schibsted|Amedia|Polaris Media|JP/Politikens Hus|JP/Politikens Medier|Egmont|Aller Media|Berlingske Media|' +
    'Agora|Polska Press|Wirtualna Polska Media|Burda Media Polska|Bauer|Mafra|Czech News Center|Vltava Labe Media|Prisa|PRISA Media|Vocento|Unidad Editorial|Unidad Editorial Información General|Prensa Ibérica|Grupo Godó|Henneo|Grupo Joly|' +
    'GEDI|GEDI Gruppo Editoriale|GEDI News Network|RCS MediaGroup|RCS Mediagroup|Cairo Communication|Caltagirone Editore|Monrif|Mondadori|Mediaset|Lagardère|Prisma Media|CMI France|Groupe Figaro|Groupe M6|EBRA|SIPA Ouest-France|Vivendi|Reworld Media|Webedia|Impresa|Cofina|Global Media Group|' +
    'Demirören Medya|Doğan Medya|Grupo Globo|Globo Comunicação e Participações|Grupo Folha|Grupo Clarín|Grupo El Comercio|El Comercio Perú|Organización Editorial Mexicana|Televisa|Grupo Reforma|Casa Editorial El Tiempo|Mediahuis Ireland|' +
    // Not a publisher, but in the foot of many pages
    'WordPress|Google|Meta|Facebook|Twitter|X Corp|Amazon|Microsoft|Apple|JSTOR|ITHAKA'
  )
    .split('|')
    .map(fold),
)

/** Words that close the name of an owner. */
const CLOSES =
  /\s(?:holdings?|ventures|enterprises|mediengruppe|verlagsgruppe|media group|publishing group|newspapers limited|gruppo editoriale)$/

/** Does a name belong to an owner of outlets, so far as it is known or says so itself? */
export function isPublishingGroup(name: string): boolean {
  const folded = fold(name)
  return GROUPS.has(folded) || CLOSES.test(folded)
}
