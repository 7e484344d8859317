/** Le registre vide par lequel une section peut commencer le sien. */
export const template = {
  insert: 'Insérer un registre vierge',
  insertHelp:
    'Un registre vide avec les colonnes usuelles et des listes de choix, pour une section qui commence un registre.',
  sheetName: 'Registre des demandes',
  title: 'Registre des demandes',
  notes: [
    'Une ligne par demande. Une demande adressée à plusieurs destinataires occupe une ligne pour chacun.',
    'La référence et le jour d’envoi de la demande sont nécessaires ; sans eux, la ligne n’entre dans aucun chiffre.',
    'Saisir les jours comme des dates. Laisser la date de réponse vide tant que la demande est en attente.',
    'L’origine et la catégorie concernent les demandes du Greffe. Une demande du Bureau du Procureur les laisse vides.',
    'Les colonnes peuvent être déplacées et complétées. Les intitulés devraient rester tels quels.',
  ],
  /** les autres registres vierges, comme celui des accords */
  register: {
    label: 'Insérer un autre registre vierge',
    choose: 'Registre',
    insert: 'Insérer le registre',
    notes: [
      'Une ligne par inscription. Saisir les jours comme des dates.',
      'Les colonnes peuvent être déplacées et complétées. Les intitulés et le nom de la feuille devraient rester tels quels.',
    ],
    madePublic: 'Rendu public le',
    publicNote:
      'Une inscription compte à partir du jour où elle a été rendue publique, indiqué dans la dernière colonne.',
  },
};
