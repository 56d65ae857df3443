import type { QuestionName } from './machine.ts';

const names: Readonly<Record<QuestionName, true>> = {
  appFacts: true,
  clearWindowDatabase: true,
  readyToClose: true,
  notReadyToClose: true,
  interfaceLanguage: true,
  setInterfaceLanguage: true,
  recentSessions: true,
  setRecentSessions: true,
  setMenuState: true,
  listRecords: true,
  readRecords: true,
  writeRecord: true,
  forgetTombstone: true,
  spaceLeft: true,
  quarantineText: true,
  listAttachments: true,
  writeAttachment: true,
  readAttachment: true,
  removeAttachment: true,
  chooseAttachments: true,
  openAttachment: true,
  saveAttachment: true,
  saveFile: true,
  saveFolder: true,
  chooseFile: true,
  takeWaitingFile: true,
  revealFile: true,
  openFile: true,
  printPage: true,
  officeProgram: true,
  convertToPdf: true,
  cancelConversion: true,
  backupState: true,
  chooseBackupFolder: true,
  backUpNow: true,
  saveEverything: true,
  cancelSaveEverything: true,
  readBackup: true,
  windowZoom: true,
  setWindowZoom: true,
};

/**
 * The name of every question without its schemas: the preload exposes a function for each and must stay
 * small, since it runs before the page does. The compiler keeps the list complete.
 */
export const questionNames: readonly string[] = Object.keys(names);
