/**
 * Table: words of the controls of a page (buttons, menus, players, dialogues), which the lines of a headline rarely consist of.
 * Source: the labels of common themes and players of news sites, in the languages whose dumps hold them untranslated.
 */
export const CONTROL_WORDS: ReadonlySet<string> = new Set(
  (
    'click tap press search sign signed log login logout skip again close open menu toggle show hide view copy link links save saved select visit account ' +
    'profile keyboard shortcut shortcuts player audio video listen play pause mute loading load loaded register scroll top page browser enter submit filter sort ' +
    'subscribe follow following download app tip tips navigation content contents article articles stories story section sections home more read share email print ' +
    'comments comment replay watch newsletter alert alerts notification notifications edition editions settings preferences error wrong something oops please try ' +
    'later unavailable feature dismiss back next previous continue caption gallery slideshow image photo photos author editor contributor terms trending latest ' +
    'zum inhalt springen suche suchen anmelden abonnieren menü öffnen schließen teilen drucken kommentare kommentar weiterlesen mehr lesen lesezeit startseite artikel seite ' +
    'rechercher recherche accueil partager imprimer lire abonnez connexion fermer ouvrir buscar inicio compartir imprimir leer cerrar suscríbete cerca condividi ' +
    'поиск войти меню поделиться подписаться читать главная جستجو ورود منو اشتراک چاپ بحث القائمة مشاركة'
  ).split(' '),
)
