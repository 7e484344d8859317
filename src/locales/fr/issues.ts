import type { Messages } from '../messages';

export const severities: Messages['severities'] = { error: 'Erreur', warning: 'Avertissement' };

/** What a finding does to the figures. */
export const effects: Messages['effects'] = {
  inNoFigure: 'La ligne n’entre dans aucun chiffre.',
  rowsInNoFigure: 'Ces cellules n’entrent dans aucun chiffre.',
  notReplied: 'La ligne compte comme envoyée et sans réponse.',
  counted: 'La ligne est néanmoins comptée.',
  unlessRecording:
    'Les demandes qui ont une réponse comptent comme exécutées. Si le texte dit que leur enregistrement est en cours, elles ne le devraient pas.',
  asDatesSay: 'La ligne est comptée selon ses dates.',
  otherCategory: 'La ligne compte dans les totaux et, par catégorie, parmi les « Autres demandes ».',
  noPurpose: 'La ligne compte dans les totaux et dans aucun chiffre des domaines prioritaires 3 et 4.',
  notPositive: 'La ligne compte dans les totaux ; sa réponse ne compte pas comme positive.',
  notUsed: 'Aucun chiffre ne dépend de ce champ.',
  countedOnce: 'La demande est comptée une fois, d’après la première de ces lignes.',
  fourYearsOff:
    'Si le classeur compte à partir de l’autre année, toutes ces dates sont décalées de quatre ans et un jour.',
  countedTwice: 'Ce qui figure dans les deux registres est compté deux fois.',
  ambiguousNotRead:
    'Les dates de cette colonne qui peuvent se lire de deux façons ne sont pas lues, et leurs lignes comptent comme dépourvues de cette date.',
  ambiguousRead:
    'Les dates de cette colonne qui peuvent se lire de deux façons sont lues dans l’ordre retenu pour elle.',
  logLeftOut: 'Le registre n’entre dans aucun chiffre tant que ce point n’est pas réglé.',
  logNotCounted: 'Le registre n’entre dans aucun chiffre.',
  readWithoutField: 'Le registre est lu sans ce champ.',
  profilePartUnused: 'Cette partie du profil est sans effet.',
  addsNothing: 'Cela n’ajoute rien aux chiffres.',
  sheetCounted: 'Les demandes de cette feuille sont comptées.',
  logsUsed: 'Le nombre des registres est retenu.',
  rowsBelowNotCounted: 'Les lignes qui suivent n’entrent dans aucun chiffre.',
  onlyPublicCounted:
    'Tant que ce point n’est pas réglé, seules les inscriptions que le registre dit publiques sont comptées.',
  entryAsBefore: 'L’inscription reste ce qu’elle était sans cette cellule.',
  mayChange: 'Les chiffres sont arrêtés au jour du calcul et peuvent encore changer.',
};

/** Of each finding: what such findings are called, what was found, and what to do. */
export const issues: Messages['issues'] = {
  missingSent: {
    title: 'Demandes sans date d’envoi',
    found: 'La ligne n’a pas de date d’envoi.',
    action: 'Saisir le jour où la demande a été envoyée.',
  },
  missingReference: {
    title: 'Demandes sans référence',
    found: 'La ligne n’a pas de référence.',
    foundOfLog:
      'Le registre n’a pas de colonne pour les références. Une demande saisie deux fois est comptée deux fois.',
    actionOfLog: 'Ajouter une colonne pour les références, ou indiquer celle qui les contient.',
    action: 'Saisir la référence, afin que la demande puisse être retrouvée et distinguée des autres.',
  },
  unreadableDate: {
    title: 'Dates illisibles',
    found: '« {found} » sous « {field} » n’est pas une date qui puisse être lue avec certitude.',
    action: 'Saisir une date, ou un texte tel que 16 septembre 2022 ou 2022-09-16.',
  },
  dateInFuture: {
    title: 'Dates à venir',
    found: '« {found} » sous « {field} » est postérieur au jour du calcul.',
    action: 'Corriger la date.',
  },
  dateOutOfRange: {
    title: 'Dates hors des années possibles',
    found:
      '« {found} » sous « {field} » est antérieur au 1er juillet 2002, date d’entrée en vigueur du Statut de Rome, ou postérieur de plus de cinq ans au jour du calcul.',
    action: 'Corriger la date ; souvent, deux chiffres de l’année ont été intervertis.',
  },
  repliedBeforeSent: {
    title: 'Réponses antérieures à leur demande',
    found: 'La réponse est datée du {found}, mais la demande a été envoyée le {sent}.',
    action: 'Corriger la date de réponse ou la date d’envoi.',
  },
  unrecognisedValue: {
    title: 'Valeurs non reconnues',
    found: '« {found} » sous « {field} » n’est aucune des valeurs que le rapport connaît.',
    foundOften:
      '« {found} » sous « {field} » n’est aucune des valeurs que le rapport connaît. Cellules avec ce texte : {count} ({cells}).',
    foundExecuted:
      '« {found} » sous « {field} » ne dit pas avec certitude si la réponse a été enregistrée. Cellules avec ce texte : {count} ({cells}). Demandes de ces lignes comptées comme exécutées : {executed}.',
    foundEmpty: 'La ligne n’a rien sous « {field} », et rien d’autre dans le registre ne l’indique.',
    foundContrary: '« {found} » sous « {field} » ne correspond pas à l’organe indiqué sur la ligne.',
    action:
      'Utiliser {choices}, ou indiquer ce que signifie « {found} » : dans le volet, sous « Comment il est lu », ou dans un profil.',
    actionPlain: 'Saisir {choices}.',
    actionExecuted:
      'Indiquer ce que signifie « {found} » : dans le volet, sous « Comment il est lu », ou dans un profil. Si l’enregistrement est en cours, choisir « Enregistrement en cours » ; sinon, aucune des valeurs.',
  },
  kindDenied: {
    title: 'Demandes exclues par une réponse',
    found:
      'De « {found} » sous « {field} », il a été indiqué qu’il ne correspond à aucun des types ; la demande n’entre donc dans aucun chiffre.',
    action:
      'Si c’est exact, il n’y a rien à faire. Sinon, indiquer ce que signifie « {found} » : dans le volet, sous « Comment il est lu », ou dans le profil.',
  },
  freeTexts: {
    title: 'Colonnes avec des textes non reconnus',
    found:
      'La colonne « {field} » contient des textes que le rapport ne connaît pas, tels que {examples}. Textes différents : {distinct}. Cellules avec un tel texte : {count} ({cells}).',
    foundExecuted:
      'La colonne « {field} » contient des textes qui ne disent pas avec certitude si la réponse a été enregistrée, tels que {examples}. Textes différents : {distinct}. Cellules avec un tel texte : {count} ({cells}). Demandes de ces lignes comptées comme exécutées : {executed}.',
    action:
      'Si l’un d’eux signifie {choices}, l’indiquer : dans le volet, sous « Comment il est lu », ou dans un profil.',
  },
  duplicate: {
    title: 'Demandes saisies plus d’une fois',
    found:
      'La demande « {found} » figure aussi ailleurs ({first}) avec les mêmes destinataire, type et date d’envoi.',
    foundDiffering:
      'La demande « {found} » figure aussi ailleurs ({first}) avec les mêmes destinataire, type et date d’envoi, mais les deux lignes diffèrent par {fields}. Ce que dit l’autre ligne est compté ; ce qu’elle laisse vide est pris dans celle-ci.',
    action: 'Vérifier ce que dit l’autre ligne ({first}), puis supprimer cette ligne ou la mettre à jour.',
  },
  enteredAgain: {
    title: 'Références utilisées pour deux jours',
    found:
      'La référence « {found} » figure aussi ailleurs ({first}) avec les mêmes destinataire et type, mais une autre date d’envoi. Les deux lignes sont comptées.',
    action:
      'S’il s’agit de la même demande, supprimer l’une des lignes ou corriger sa date ; sinon, donner à l’une d’elles une autre référence.',
  },
  unreadDifference: {
    title: 'Références figurant sur plusieurs lignes, sans destinataire lu',
    found:
      'La référence « {found} » figure aussi ailleurs ({first}) avec les mêmes type et date d’envoi. Les lignes diffèrent dans des colonnes qui ne sont pas lues, et aucune colonne du registre n’est lue comme « Destinataire ». Les deux lignes sont comptées.',
    action:
      'Indiquer quelle colonne contient le destinataire : dans le volet, sous « Comment il est lu », ou dans un profil. S’il s’agit de la même demande, supprimer l’une des lignes.',
  },
  logRepeated: {
    title: 'Registres dont les demandes figurent dans un autre registre',
    found:
      'Au moins la moitié des demandes de ce registre figurent aussi dans un autre ({first}) : elles ont la même référence ou le même destinataire, et les mêmes dates. Demandes figurant dans les deux : {count}. Toutes sont comptées dans les deux registres, qui ne sont pas lus dans les mêmes colonnes ou ne les écrivent pas de la même façon.',
    action:
      'S’il s’agit de la même liste, laisser l’un des registres de côté : dans le volet, sous « Comment il est lu », ou dans un profil.',
  },
  similarReference: {
    title: 'Références qui se ressemblent',
    found:
      'La référence « {found} » ressemble à « {other} » ({first}), qui a les mêmes destinataire, type et date d’envoi. Les deux lignes sont comptées.',
    action:
      'S’il s’agit de la même demande, écrire la référence de la même façon dans les deux lignes, ou supprimer l’une d’elles.',
  },
  namelessRepeat: {
    title: 'Demandes peut-être saisies deux fois, dont une sans destinataire',
    found:
      'La ligne ne nomme aucun destinataire. La demande « {found} » ({first}) a les mêmes référence, type et date d’envoi, et en nomme un. Les deux lignes sont comptées.',
    action:
      'S’il s’agit de la même demande, saisir le destinataire dans les deux lignes, ou supprimer l’une d’elles.',
  },
  otherNameOfState: {
    title: 'Demandes peut-être saisies deux fois, sous deux noms d’un même État',
    found:
      'Les destinataires « {found} » et « {other} » ({first}) semblent être le même État, et les deux lignes ont les mêmes référence, type et date d’envoi. Les deux sont comptées.',
    action:
      'S’il s’agit de la même demande, écrire le destinataire de la même façon dans les deux lignes, ou supprimer l’une d’elles.',
  },
  sharedReference: {
    title: 'Références présentes dans deux registres',
    found:
      'La référence « {found} » figure aussi ailleurs ({first}), avec les mêmes destinataire et type ; les deux lignes diffèrent par {fields}.',
    action:
      'S’il s’agit de la même demande, supprimer l’une des lignes ; sinon, donner à l’une d’elles une autre référence.',
  },
  repliedWithoutOutcome: {
    title: 'Réponses sans résultat',
    found: 'La ligne a une date de réponse, mais pas de résultat.',
    action: 'Saisir le résultat de la réponse.',
  },
  outcomeWithoutReply: {
    title: 'Résultats sans date de réponse',
    found: 'La ligne a le résultat « {found} », mais pas de date de réponse.',
    action: 'Saisir le jour de la réponse, ou supprimer le résultat.',
    foundWithdrawn:
      'Le résultat est « {found} » : la demande a été retirée, et la ligne n’a pas de date de réponse.',
    actionWithdrawn:
      'Si c’est bien le cas, il n’y a rien à saisir. Si une réponse est arrivée, saisir son jour et son résultat.',
  },
  suspectDates: {
    title: 'Colonnes de dates qui semblent erronées',
    found: 'Les dates de la colonne « {field} » semblent erronées dans leur ensemble.',
    action: 'Les comparer aux documents.',
    of: {
      daysExchanged: {
        evidence:
          '{count} cellules sont des dates des jours 1 à 12 seulement, et les jours suivants sont du texte.',
        found:
          'Dans « {field} », {count} cellules sont des dates des jours 1 à 12 seulement, et les jours suivants sont du texte. Un programme semble avoir pris le mois pour le jour dans ces dates. Tant qu’il n’est pas indiqué ce qu’il en est, celles qui se lisent de deux façons ne sont pas lues.',
        action:
          'Comparer les dates aux documents et indiquer si le jour et le mois sont inversés dans cette colonne : dans le volet, sous « Comment il est lu », ou dans un profil. Ou rouvrir le fichier texte d’origine avec le jour en premier.',
      },
      utcMidnights: {
        evidence:
          'Les {count} heures indiquées sont toutes 22:00 ou 23:00, minuits de La Haye en temps universel.',
        found:
          'Dans « {field} », les {count} heures indiquées sont toutes 22:00 ou 23:00. Ce sont des minuits de La Haye en temps universel, de sorte que chaque jour peut être indiqué un jour trop tôt. Tant qu’il n’est pas dit quel jour est le bon, ces dates ne sont pas lues.',
        action:
          'Comparer les dates aux documents et indiquer s’il s’agit des jours suivants : dans le volet, sous « Comment il est lu », ou dans un profil. Ou demander les dates en heure locale, ou sans heure.',
      },
      yearFirst: {
        found: 'Dans « {field} », {count} dates telles que 22-09-16 ont été lues avec l’année en premier.',
        action:
          'Si le jour vient en premier dans cette colonne, l’indiquer dans le volet, sous « Comment il est lu », ou dans un profil.',
      },
      digitsOnly: {
        found:
          'Dans « {field} », {count} dates figurent en chiffres seuls, telles que 13102022 ou 221013, et ont été lues comme des jours.',
        action: 'Vérifier qu’il s’agit bien de ces jours, et les saisir comme des dates.',
      },
      serialTexts: {
        found:
          'Dans « {field} », {count} dates figurent comme texte du nombre par lequel Excel désigne un jour, et ont été lues comme ce jour.',
        action: 'Vérifier que la colonne affiche ces jours une fois mise au format de date.',
      },
      outsideTitles: {
        found:
          'Dans « {field} », {count} jours sont d’un autre mois ou d’une autre année que ne le disent les titres au-dessus.',
        action: 'Corriger les dates, ou déplacer les lignes sous le titre dont elles relèvent.',
      },
      sameReplyDay: {
        found:
          'Les {count} réponses de « {field} » sont toutes du même jour, alors que les demandes ont été envoyées à des jours différents.',
        action: 'Vérifier que la colonne contient le jour de chaque réponse, et non celui d’une exportation.',
      },
    },
  },
  dateSystemUnknown: {
    title: 'Dates qui peuvent être décalées de quatre ans',
    found:
      'Excel ne dit pas si ce classeur compte ses jours à partir de 1900 ou de 1904, et les dates de « {found} » ne le montrent pas. Elles ont été lues comme comptées à partir de {system}.',
    action:
      'Afficher les dates de cette colonne avec le jour, le mois et l’année, dans une colonne assez large, puis relancer le calcul ; ou indiquer, à la colonne, dans le volet, sous « Comment il est lu », à partir de quelle année les jours sont comptés. Si ce sont d’autres jours que ceux que comptent les chiffres, elles sont mal lues.',
  },
  unusualYear: {
    title: 'Années isolées',
    found:
      '« {found} » dans « {field} » est de {year}, alors que les lignes voisines sont d’une autre année.',
    action: 'Corriger l’année si elle a été mal saisie.',
  },
  mixedDayOrder: {
    title: 'Colonnes de dates mêlant deux ordres du jour et du mois',
    found:
      'Sous « {field} », {dayFirst} dates commencent par le jour et {monthFirst} par le mois ; les autres ne peuvent donc pas être lues avec certitude.',
    action:
      'Saisir de véritables dates, ou indiquer si le jour ou le mois vient en premier dans cette colonne : dans le volet, sous « Comment il est lu », ou dans un profil.',
  },
  undecidedDayOrder: {
    title: 'Colonnes de dates dont l’ordre du jour et du mois est inconnu',
    found:
      'Sous « {field} », rien n’indique si le jour ou le mois vient en premier dans {ambiguous} dates telles que 03/04/2023.',
    action:
      'Saisir de véritables dates, ou indiquer si le jour ou le mois vient en premier dans cette colonne : dans le volet, sous « Comment il est lu », ou dans un profil.',
  },
  bannerApplied: {
    title: 'Titres entre les demandes',
    found:
      'La ligne « {found} » se trouve entre les demandes : au-dessous, {count} ont été lues avec {value} comme « {field} ».',
    action: 'Si cela est inexact, ajouter au registre une colonne pour « {field} ».',
  },
  kindsInCategory: {
    title: 'Demandes dont la catégorie ou l’objet indique une autre nature',
    found:
      'La colonne « {found} » indique pour {count} demandes : {kinds}. Elles sont comptées ainsi, et non parmi les demandes de coopération : {cells}.',
    action:
      'S’il s’agit de demandes de coopération, indiquer dans le volet, sous « Comment il est lu », ou dans un profil, ce que ces textes signifient comme « {field} ».',
  },
  titleNotRead: {
    title: 'Titres entre les demandes qui n’ont pas été lus',
    found:
      'La ligne « {found} » se trouve entre les demandes, là où d’autres titres indiquent « {field} ». Elle ne l’indique pas. Les {count} demandes au-dessous ont été lues comme celles du dessus.',
    action: 'Si cela est inexact, ajouter au registre une colonne pour « {field} ».',
  },
  requestsTakenBack: {
    title: 'Demandes qui ne comptent peut-être pas',
    found:
      'Des cellules à côté de {count} demandes indiquent que celles-ci ne comptent pas ou n’ont pas été envoyées : {cells}. La première est « {found} ». Elles sont comptées comme toutes les autres.',
    action: 'Vérifier si elles doivent être comptées. Sinon, les retirer du registre.',
  },
  severalRequests: {
    title: 'Lignes qui sont peut-être plusieurs demandes',
    found:
      'Dans {count} lignes, une cellule énumère plusieurs références ou indique plusieurs demandes : {cells}. La première dit « {found} ». Chaque ligne a été comptée comme une seule demande.',
    action: 'S’il s’agit de plusieurs demandes, donner à chacune sa propre ligne.',
  },
  mayBeReplies: {
    title: 'Colonnes à côté d’un registre qui contiennent peut-être ses réponses',
    found:
      'Les cellules {found} sont lues comme un registre à part, à côté d’un autre. Chacune de leurs lignes se trouve à côté d’une demande et n’a pas de jour antérieur : ce sont peut-être les réponses à ces demandes. Elles sont comptées comme des demandes.',
    action:
      'Si ce sont les réponses, intituler leurs colonnes en conséquence, par exemple « Date de la réponse ». Si ce sont des demandes, placer au-dessus un titre qui dit lesquelles.',
  },
  listBeside: {
    title: 'Listes à côté d’un registre',
    found:
      'La colonne {column} a les mêmes références que le registre, mais sur d’autres lignes. Les colonnes à partir de celle-ci sont une liste à part et ne sont pas lues.',
    action:
      'Si ce sont les réponses, saisir chacune sur la ligne de sa demande, dans des colonnes du registre.',
  },
  severalAddressees: {
    title: 'Cellules qui nomment plusieurs destinataires',
    found:
      'Ces cellules nomment plusieurs destinataires : {cells}. La première est « {found} ». Chaque ligne est comptée comme une seule demande.',
    action:
      'Si une demande a été envoyée à chacun d’eux, la saisir sur une ligne pour chacun : une ligne est une demande à un destinataire.',
  },
  mixedAlphabets: {
    title: 'Lettres de deux alphabets qui se ressemblent',
    found:
      'Dans « {field} », des lettres cyrilliques ou grecques se trouvent parmi des lettres latines de même apparence : {cells}. La première cellule est « {found} », avec {letters}. Un tel texte n’est pas celui auquel il ressemble.',
    action: 'Saisir de nouveau ces textes en lettres latines, comme dans les autres lignes.',
  },
  unlikeOthers: {
    title: 'Lignes qui ne sont peut-être pas des demandes',
    found:
      'La ligne ne nomme aucun destinataire, et sa référence « {found} » n’est pas comme les autres. Elle est comptée comme une demande.',
    action:
      'S’il s’agit d’une demande, saisir sa référence et son destinataire ; sinon, retirer la ligne du registre.',
  },
  dayCompleted: {
    title: 'Jours qui ne sont pas écrits en entier',
    found:
      '« {found} » dans « {field} » n’est pas une date entière : lu comme {day}, d’après les titres au-dessus ou le jour d’envoi. Jours lus ainsi : {count}.',
    action: 'Si cela est inexact, saisir la date entière dans la cellule.',
  },
  replyToReminder: {
    title: 'Réponses dans la ligne d’un rappel',
    found:
      '« {found} » se trouve sous « {field} » dans la ligne d’un rappel, qui n’est pas une demande en soi.',
    action: 'L’inscrire dans la ligne de la demande.',
  },
  repeatsAbove: {
    title: 'Cellules qui répètent ce qui est au-dessus',
    found:
      '« {found} » a été lu comme ce que la demande au-dessus a dans cette colonne. Cellules lues ainsi : {count}.',
    action: 'Si les lignes ont été triées depuis, inscrire dans chaque cellule ce qu’elle représente.',
  },
  otherHeadings: {
    title: 'Autres intitulés sous un registre',
    found: 'La ligne contient d’autres intitulés, « {found} ». À partir de là, lignes non lues : {count}.',
    action: 'S’il s’agit de demandes, les placer sur leur propre feuille, ou en faire un tableau Excel.',
  },
  entryIncomplete: {
    title: 'Inscriptions d’un registre incomplètes',
    found:
      '« {found} » dans « {heading} » est inutilisable, et l’inscription ne peut pas être comptée sans cela.',
    foundEmpty: 'L’inscription n’a rien sous « {heading} », et ne peut pas être comptée sans cela.',
    action: 'Saisir ce que la colonne doit contenir ; un jour comme une date.',
  },
  entryCellUnread: {
    title: 'Cellules d’un registre inutilisables',
    found: '« {found} » dans « {heading} » est inutilisable.',
    action:
      'Saisir ce que la colonne doit contenir ; un jour comme une date. Ce qui est seulement signalé, sans être confirmé, doit figurer dans une autre colonne.',
  },
  registerDaysNotRead: {
    title: 'Colonnes d’un registre qui ne sont pas lues',
    found:
      'Cette colonne du registre contient des jours, y compris d’inscriptions publiques, et son en-tête n’est pas connu. Elle n’est pas lue.',
    action: 'S’il s’agit de la colonne {headings}, lui donner cet en-tête. Sinon, il n’y a rien à faire.',
  },
  entryStruckOut: {
    title: 'Inscriptions biffées d’un registre',
    found:
      'L’inscription est biffée, et aucun jour ne dit qu’elle a pris fin. Elle a été lue comme toutes les autres.',
    action:
      'Si elle a pris fin, saisir le jour sous un intitulé tel que « Exécuté ou retiré le » ; si elle n’a pas à y figurer, la supprimer.',
  },
  unmarkedEntries: {
    title: 'Registre qui ne dit pas ce qui est public',
    found:
      'Pour certaines inscriptions, le registre ne dit pas si elles sont publiques : « {heading} » est vide.',
    action:
      'Saisir, pour chaque inscription publique, le jour où elle l’est devenue, ou « Public » ; pour une inscription sous scellés, « Sous scellés ». Ou dire une fois pour tout le registre ce que sont ces inscriptions : sous « Registres », ou dans un profil, par « unmarked » avec « public » ou « sealed » parmi ses « registers ».',
  },
  noPublicityColumn: {
    title: 'Registre qui ne dit pas ce qui est public',
    found: 'Le registre n’a pas de colonne qui dise lesquelles de ses inscriptions sont publiques.',
    action:
      'Ajouter une colonne « Levée des scellés » ou « Statut », et y dire de chaque inscription si elle est publique. Ou dire une fois pour tout le registre si toutes le sont : sous « Registres », ou dans un profil, par « unmarked » avec « public » ou « sealed » parmi ses « registers ».',
  },
  registerDaysUndecided: {
    title: 'Jours d’un registre qui peuvent être deux',
    found:
      'Sous « {heading} », des jours sont écrits en chiffres dont rien ne dit si le jour ou le mois vient en premier. Une inscription ne compte qu’une fois certain le jour depuis lequel elle est publique.',
    action: 'Saisir ces jours comme dates d’Excel, ou avec le nom du mois : 3 mai 2014.',
  },
  publicityNotRead: {
    title: 'Mots d’un registre qui peuvent dire ce qui est public',
    found:
      'Sous cet intitulé figure ce qui peut dire qu’une inscription est publique, en des mots qui ne sont pas connus ou qui ont deux sens. Une telle inscription n’est pas comptée.',
    action:
      'Saisir « Public », ou le jour où elle l’est devenue, pour chaque inscription publique, et « Sous scellés » pour les autres, sous un intitulé tel que « Levée des scellés » ou « Classification ».',
  },
  registerCutShort: {
    title: 'Registres qui ne sont pas lus jusqu’au bout',
    found:
      'Entre les lignes du registre figurent d’autres intitulés. Ce qui se trouve en dessous n’est ni lu ni reproduit ici, car cela peut être sous scellés.',
    action: 'Placer chaque registre de mandats, et chaque registre de demandes, sur une feuille à part.',
  },
  rowsWithheld: {
    title: 'Lignes qui peuvent être d’un registre de mandats',
    found:
      'Sous cette ligne semble commencer un registre de mandats d’arrêt. Ce qui s’y trouve n’est ni lu ni reproduit ici, car il peut être sous scellés.',
    action:
      'Placer le registre sur une feuille à part. Si ce sont des demandes, donner à chacune sa référence et sa date d’envoi, et retirer les mots de mandat et de scellés qui figurent seuls sur une ligne entre elles.',
  },
  registerNotRead: {
    title: 'Registre de mandats qui ne peut pas être lu',
    found:
      'Une feuille de ce classeur ressemble à un registre de mandats d’arrêt et ne peut pas être lue comme tel. Ses cellules ne sont pas reproduites ici, car elles peuvent être sous scellés.',
    action:
      'Donner à ses colonnes les intitulés « Personne », « Situation », « Mandat délivré le » et « Levée des scellés ». Si la feuille contient des demandes, le dire dans son titre et lui donner les intitulés « Référence », « Destinataire » et « Date d’envoi ».',
  },
  fieldNotFound: {
    title: 'Champs sans colonne',
    found: 'Aucune colonne n’a été trouvée pour « {field} ». Les intitulés sont : {headings}.',
    action:
      'Donner à la colonne son intitulé habituel, ou indiquer celle qui le contient : dans le volet, sous « Comment il est lu », ou dans un profil.',
  },
  dateInParts: {
    title: 'Dates réparties sur trois colonnes',
    found:
      '« {field} » se trouve dans trois colonnes, {columns} : le jour, le mois et l’année à part. Elles ne sont pas lues.',
    action:
      'Réunir la date dans une seule colonne, par exemple par la formule =DATE({year};{month};{day}), et l’intituler « {field} ».',
  },
  mistypedTexts: {
    title: 'Textes avec une faute de frappe, lus tels qu’ils sont voulus',
    found:
      '« {field} » contient des textes dont une lettre est fautive. Ils sont lus tels qu’ils sont sûrement voulus : {texts}.',
    action: 'Les corriger dans le registre. Si l’un d’eux veut dire autre chose, le dire à sa colonne.',
  },
  yearApart: {
    title: 'Jours sans leur année',
    found:
      'Les jours de « {field} » dans la colonne {column} n’ont pas d’année. La colonne {years} contient des années, et rien ne dit que ce sont celles de ces jours : ils ne sont pas lus avec elles.',
    action:
      'Si c’est le cas, réunir la date dans une seule colonne, par exemple par la formule {formula}, et l’intituler « {field} ».',
  },
  columnNotRead: {
    title: 'Colonnes qui contiennent peut-être un champ et ne sont pas lues',
    found:
      'La colonne {column} contient peut-être « {field} », mais elle n’est pas lue : {known} de ses {filled} cellules remplies contiennent une valeur connue.',
    action:
      'Indiquer dans le volet, sous « Comment il est lu », ou dans un profil, que la colonne contient « {field} » et ce que signifient ses textes, ou qu’aucune colonne ne le contient.',
  },
  fieldUndecided: {
    title: 'Champs dont la valeur est inconnue',
    found: 'Rien dans le registre n’indique le champ « {field} » de ses demandes : {choices}.',
    action:
      'Ajouter une colonne, ou donner la valeur de tout le registre : dans le volet, sous « Comment il est lu », ou dans un profil.',
  },
  columnUndecided: {
    title: 'Champs ayant plusieurs colonnes possibles',
    found: 'Plusieurs colonnes pourraient être « {field} » : {columns}.',
    action: 'Indiquer laquelle est la bonne : dans le volet, sous « Comment il est lu », ou dans un profil.',
  },
  profileColumnMissing: {
    title: 'Colonnes du profil absentes du registre',
    found:
      'Le profil lit « {field} » dans la colonne « {heading} », qui n’existe pas. Les intitulés sont : {headings}.',
    action: 'Corriger l’intitulé dans le profil ou dans le registre.',
  },
  profileUnused: {
    title: 'Registres du profil introuvables',
    found: 'Le profil décrit le registre {log}, qui n’est dans aucun des classeurs.',
    action: 'Vérifier les noms du classeur et de la feuille dans le profil, ou ajouter le classeur.',
  },
  noLogInWorkbook: {
    title: 'Classeurs sans registre de demandes',
    found:
      'Aucun registre de demandes n’a été trouvé dans le classeur. Ses feuilles, et ce qui y ressemble le plus à des intitulés : {sheets}.',
    headings: '{sheet}, ligne {row} : {headings}',
    action: 'Vérifier qu’il s’agit du bon classeur, ou décrire son registre dans un profil.',
  },
  sheetNotRead: {
    title: 'Feuilles qui n’ont pas été lues',
    found:
      'La feuille ressemble à un registre, avec les intitulés {headings}, mais n’a pas été reconnue comme un registre de demandes.',
    action:
      'Si elle contient des demandes, indiquer ce que contiennent ses colonnes sous « Décrire un autre registre », ou dans un profil.',
  },
  requestsNotRead: {
    title: 'Lignes qui ressemblent à des demandes et n’ont pas été lues',
    found:
      'Les cellules {range} ressemblent à des demandes et n’appartiennent à aucun registre. Lignes datées : {count}.',
    action:
      'S’il s’agit de demandes, les placer sous la dernière demande de leur registre, ou leur donner ses intitulés ; sinon, rien n’est à faire.',
  },
  cellsNotLookedAt: {
    title: 'Cellules qui n’ont pas été examinées',
    found:
      'Les registres sont cherchés dans les 1 000 premières lignes et les 200 premières colonnes d’une feuille. Ce qui se trouve au-delà, et hors de tout registre, n’a pas été examiné.',
    action: 'Si des demandes s’y trouvent, les placer sur leur propre feuille.',
  },
  logLeftOut: {
    title: 'Registres laissés de côté',
    found:
      'Le registre est laissé de côté, comme le dit son profil : ses demandes n’entrent dans aucun chiffre.',
    action:
      'Si elles font partie du rapport, cliquer sur « Relire ce registre » auprès de ce registre, ou retirer « leaveOut » du profil.',
  },
  hiddenSheetRead: {
    title: 'Feuilles masquées qui ont été lues',
    found: 'Le registre se trouve sur une feuille masquée.',
    action: 'Vérifier que ses demandes doivent être comptées ; sinon, écarter la feuille.',
  },
  hiddenRowsRead: {
    title: 'Lignes masquées qui ont été lues',
    found:
      'Des lignes de la feuille sont masquées, par un filtre par exemple ; elles ont été lues comme les autres.',
    action: 'Vérifier que leurs demandes doivent être comptées ; sinon, les retirer du registre.',
  },
  struckRowsRead: {
    title: 'Lignes biffées qui ont été lues',
    found:
      'Des lignes du registre sont biffées : {ranges}. Elles ont été lues comme toutes les autres. Lignes biffées : {count}.',
    action: 'Vérifier que leurs demandes doivent être comptées ; sinon, les retirer du registre.',
  },
  struckRowsUnknown: {
    title: 'Fichiers qui ne disent pas quelles lignes sont biffées',
    found:
      'D’un fichier de ce format (.xls, .xlsb), on ne peut pas savoir quelles lignes sont biffées. S’il y en a, elles ont été lues comme toutes les autres.',
    action:
      'Si des lignes du registre sont biffées et ne doivent pas être comptées, les retirer ; ou enregistrer le classeur en .xlsx, dont elles sont nommées.',
  },
  formulasWithoutValue: {
    title: 'Formules sans valeur',
    found:
      'Dans « {field} », {count} cellules contiennent une formule dont le fichier ne garde pas la valeur. Elles ont été lues comme vides, bien qu’Excel affiche une valeur.',
    action: 'Ouvrir le classeur dans Excel, l’enregistrer et donner ce fichier.',
  },
  errorValues: {
    title: 'Valeurs d’erreur dans des cellules lues',
    found:
      'Dans « {field} », {count} cellules affichent une erreur telle que #N/A. Là où devraient se trouver des noms ou des références, elles ont été lues comme ce texte ; ailleurs, comme vides.',
    action:
      'Corriger les formules, ou saisir ce que les cellules devraient contenir ; vider celles qui ne devraient rien contenir.',
  },
  strayQuotes: {
    title: 'Guillemets qui n’ouvrent aucun champ',
    found:
      'Les lignes {lines} contiennent des guillemets qui n’ouvrent aucun champ. Chaque ligne a été lue comme une ligne à part, sans quoi les lignes entre deux guillemets ne feraient qu’une cellule.',
    action:
      'Vérifier les demandes de ces lignes, ou faire réécrire le fichier texte en doublant ses guillemets.',
  },
  logWithoutRows: {
    title: 'Registres sans demandes',
    found: 'Le registre a des intitulés, mais aucune demande.',
    action: 'Vérifier qu’il s’agit de la bonne feuille.',
  },
  baselineDiffers: {
    title: 'Chiffres saisis qui diffèrent des registres',
    found:
      'Pour la période précédente, {entered} a été saisi sous « {count} », mais les registres en comptent {counted}.',
    action:
      'Corriger le chiffre saisi, ou vérifier que les registres de la période précédente sont complets.',
  },
  stockDiffers: {
    title: 'Demandes en attente qui ne sont plus celles du rapport précédent',
    found:
      '{stream} : le nombre de demandes en attente était de {ended} à la fin du rapport sur {period}, et est de {starts} au début de la période ({difference}). {parts}.',
    foundAlone:
      '{stream} : le nombre de demandes en attente était de {ended} à la fin du rapport sur {period}, et est de {starts} au début de la période ({difference}). Les demandes qui font la différence ne sont pas connues ici.',
    named: '{counted} ({references})',
    causes: {
      recordedLate: {
        one: '{difference} : {count} demande saisie depuis',
        other: '{difference} : {count} demandes saisies depuis',
      },
      replied: {
        one: '{difference} : {count} demande dont la réponse a été saisie depuis',
        other: '{difference} : {count} demandes dont les réponses ont été saisies depuis',
      },
      corrected: {
        one: '{difference} : {count} demande corrigée ou lue autrement',
        other: '{difference} : {count} demandes corrigées ou lues autrement',
      },
      gone: {
        one: '{difference} : {count} demande qui n’est plus dans les registres',
        other: '{difference} : {count} demandes qui ne sont plus dans les registres',
      },
    },
    action: 'Le signaler dans le rapport, ou recalculer le rapport sur la période précédente.',
  },
  periodNotOver: {
    title: 'Périodes non achevées',
    found: 'La période considérée, {period}, n’est pas encore achevée.',
    action: 'Recalculer le rapport lorsqu’elle le sera.',
  },
  requestsFromTable: {
    title: 'Registres tirés d’un tableau de demandes',
    found:
      'Les demandes de ce registre viennent du tableau {table}, et non du classeur. Les constats faits dans le classeur ont été donnés lorsque le tableau a été écrit, et ne figurent pas parmi ceux-ci. Les lignes alors laissées de côté ne sont pas dans le tableau.',
    action: 'Nommer le classeur au lieu du tableau, si ses constats doivent figurer ici.',
  },
  fileNotRead: {
    title: 'Fichiers d’un dossier qui n’ont pas été lus',
    of: {
      lockFile: {
        found:
          'C’est le fichier qu’Excel garde à côté d’un classeur ouvert. Le classeur a été lu tel qu’il a été enregistré en dernier.',
        action: 'S’il a des modifications non enregistrées, recalculer le rapport une fois qu’elles le sont.',
      },
      hidden: {
        found: 'Le fichier est caché, et n’a pas été lu.',
        action: 'S’il contient des demandes, lui donner un nom qui ne soit pas caché.',
      },
      folder: {
        found: 'C’est un dossier dans le dossier. Son contenu n’a pas été examiné.',
        action: 'S’il contient des demandes, le nommer à côté du dossier.',
      },
      output: {
        found: 'Le fichier est de ceux que cette commande écrit, et n’a pas été lu.',
        action: 'Si c’est un registre, faire écrire le rapport sous un autre nom.',
      },
      noWorkbook: {
        found:
          'D’après son nom, le fichier n’est ni un classeur ni un tableau de demandes. Il n’a pas été lu.',
        action: 'S’il contient des demandes, les enregistrer sous forme de classeur dans le dossier.',
      },
    },
  },
};

/** Where a finding lies. */
export const places: Messages['places'] = {
  workbook: '{workbook}',
  sheet: '{workbook}, feuille « {sheet} »',
  cell: '{workbook}, feuille « {sheet} », cellule {cell}',
};
