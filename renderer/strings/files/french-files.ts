import type { FileStrings } from './file-strings.ts';

export const frenchFiles: FileStrings = {
  openFile: 'Ouvrir un fichier…',
  saveSession: 'Enregistrer dans un fichier…',
  close: 'Fermer',
  cancel: 'Annuler',
  refused: {
    notAMinutaFile: 'Ce n’est pas un fichier de Minuta.',
    newerFormat: 'Le fichier vient d’une Minuta plus récente. L’ouvrir avec cette version.',
    unsafePath:
      'Le fichier contient des noms dangereux et n’est pas ouvert. Le redemander à l’expéditeur.',
    tooLarge: 'Le fichier prendrait bien plus de place qu’une séance et n’est pas ouvert.',
    damaged: 'Le fichier est endommagé : une partie manque ou a changé en chemin.',
    wrongHash: 'Une partie du fichier n’est pas celle qui a été enregistrée.',
    invalid: 'Le fichier est entier, mais un enregistrement n’a pas la forme voulue.',
    cancelled: 'Annulé.',
  },
  trouble: {
    full: 'Il n’y a plus de place sur le disque.',
    readOnly: 'Le disque est en lecture seule.',
    denied: 'L’autorisation d’y lire ou d’y écrire manque.',
    missing: 'Le fichier ou le dossier n’est pas là.',
    tooLarge: 'Le fichier est trop grand.',
    other: 'Le fichier n’a pas pu être lu ou écrit.',
  },
  readable: (sessions) =>
    sessions === 1 ? '1 séance peut être lue.' : `${sessions} séances peuvent être lues.`,
  openReadable: 'Ouvrir ce qui est lisible',
  alreadyHere: 'Cette séance est déjà ici',
  here: 'Celle d’ici',
  received: 'Celle reçue',
  savedAt: (time, author) => (author ? `${time}, ${author}` : time),
  savedSometime: 'Sans date',
  parts: {
    field: 'Donnée de la séance',
    item: 'Point',
    itemOrder: 'Ordre des points',
    agreement: 'Accord',
    document: 'Document',
    note: 'Note de bas de page',
    freeParagraph: 'Paragraphe ajouté',
  },
  changes: {
    added: 'seulement dans celle reçue',
    removed: 'seulement dans celle d’ici',
    changed: 'différent',
  },
  keepBoth: 'Garder les deux',
  takeTheirs: 'Prendre celle reçue (celle d’ici reste comme copie)',
  keepMine: 'Garder celle d’ici',
  takenIn: (sessions) =>
    sessions === 1 ? '1 séance a été ouverte.' : `${sessions} séances ont été ouvertes.`,
  backups: 'Sauvegardes',
  noFolder:
    'Pas de dossier pour les sauvegardes. En choisir un, plutôt sur un autre disque ou sur le réseau.',
  folderMissing: (folder) => `Le dossier des sauvegardes n’est pas là : ${folder}`,
  noBackupYet: (folder) => `Pas encore de sauvegarde dans ${folder}`,
  lastBackup: (time, folder) => `Dernière bonne sauvegarde : ${time}, dans ${folder}`,
  chooseFolder: 'Choisir un dossier…',
  backUpNow: 'Sauvegarder maintenant',
  saveEverything: 'Tout enregistrer dans un fichier…',
  everythingSaved: 'Tout est enregistré dans le fichier.',
  restoreFromFile: 'Restaurer d’un fichier…',
  restoreFrom: (time) => `Restaurer la sauvegarde du ${time}`,
  restoreQuestion: (records) =>
    `La sauvegarde contient ${records} enregistrements. Ce qui manque ici est ajouté. Là où ils diffèrent, lequel compte ?`,
  restorePresent: 'Celui d’ici compte',
  restoreBackup: 'La sauvegarde compte',
  restored: (records) =>
    `Restauré : ${records} enregistrements. Rien de ce qui était ici n’est perdu.`,
  working: (done, total) => `${done} sur ${total}`,
  offerRestore: 'Quelque chose manque ? Restaurer d’une sauvegarde :',
  scarceSpace: (megabytes) =>
    `Il reste ${megabytes} Mo. Faire de la place avant que rien ne puisse plus être enregistré.`,
  everythingName: 'Minuta, tout.minuta',
};
