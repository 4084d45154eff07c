/** Table: the commonest function words of the languages that are told apart, folded to lower case. Source: our own count of common grammar words. */

/** Words by BCP 47 tag. Words that two languages share are left in both: the counts decide. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it on was with as at by this be from are have has had not but they which or an he said his who were will their been its would more about after also when there one than she her we you can all new into over if no i out up so what could other some do my our how your just most them these only those',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir kann diese hatte seine ihre keine',
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ses son aux ont cette mais comme ou sa leur été elle entre était après deux être fait aussi ces nous vous l'on d'un d'une c'est",
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está porque',
  it: 'di e che la il un a è per una in del non le si da della con i ha al sono dei nel più alla lo come anche gli su ma dal se o delle nella cui questo stato all dell tra ai loro suo quando essere',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus',
  nl: 'de het een en van in is dat op te voor met zijn die niet aan er om ook als dan maar bij nog uit door over ze hij wordt naar heeft hebben was of worden tot meer kan deze dit je wel geen zo',
  pl: 'w i na z się do nie że to jest o za od po jak ale przez dla są tym jego co tego oraz już który była było być ma jej także które czy tylko pod przy może roku ich został',
  ru: 'в и на не что с по он как за из к о от это его для был но у также а до все при году или их об уже она было того мы она так со если во под когда чтобы этого которые после только будет были может более',
  uk: 'в у і на не що з по він як за із до від це його для був але також та про все при році або їх вже вона було того ми так зі якщо під коли щоб цього які після тільки буде були може більше є й',
  fa: 'و در به از که این را با است برای آن یک خود تا بر شد هم نیز شده می های کرد ها وی اما گفت باید بود ما داد ای او هستند اینکه یا کرده پس دو بین دارد کند شود کشور توسط',
  ar: 'في من على إلى أن عن التي الذي هذا هذه ما لا مع كان بين بعد كما ذلك أو قد كل لم عند حيث قال هو هي وقد منذ حتى أكثر خلال إن و ثم غير كانت كما قبل يوم وفي ومن',
  tr: 've bir bu da de için ile olarak daha çok olan gibi en sonra kadar ise ancak her ne olduğu o var değil tarafından göre ya mi oldu etti son iki diye ki yeni büyük dedi',
}
