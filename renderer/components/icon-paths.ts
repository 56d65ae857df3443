import addSvg from '@fluentui/svg-icons/icons/add_20_regular.svg?raw';
import arrowDownSvg from '@fluentui/svg-icons/icons/arrow_down_20_regular.svg?raw';
import exportSvg from '@fluentui/svg-icons/icons/arrow_export_ltr_20_regular.svg?raw';
import importSvg from '@fluentui/svg-icons/icons/arrow_import_20_regular.svg?raw';
import arrowLeftSvg from '@fluentui/svg-icons/icons/arrow_left_20_regular.svg?raw';
import collapseSvg from '@fluentui/svg-icons/icons/arrow_minimize_vertical_20_regular.svg?raw';
import redoSvg from '@fluentui/svg-icons/icons/arrow_redo_20_regular.svg?raw';
import resetSvg from '@fluentui/svg-icons/icons/arrow_reset_20_regular.svg?raw';
import sortDownSvg from '@fluentui/svg-icons/icons/arrow_sort_down_20_regular.svg?raw';
import sortUpSvg from '@fluentui/svg-icons/icons/arrow_sort_up_20_regular.svg?raw';
import undoSvg from '@fluentui/svg-icons/icons/arrow_undo_20_regular.svg?raw';
import arrowUpSvg from '@fluentui/svg-icons/icons/arrow_up_20_regular.svg?raw';
import uploadSvg from '@fluentui/svg-icons/icons/arrow_upload_20_regular.svg?raw';
import attachSvg from '@fluentui/svg-icons/icons/attach_20_regular.svg?raw';
import calendarSvg from '@fluentui/svg-icons/icons/calendar_ltr_20_regular.svg?raw';
import sessionSvg from '@fluentui/svg-icons/icons/calendar_ltr_20_regular.svg?raw';
import checkSvg from '@fluentui/svg-icons/icons/checkmark_20_regular.svg?raw';
import agreementsSvg from '@fluentui/svg-icons/icons/checkmark_circle_20_regular.svg?raw';
import checkCircleSvg from '@fluentui/svg-icons/icons/checkmark_circle_20_regular.svg?raw';
import chevronDownSvg from '@fluentui/svg-icons/icons/chevron_down_20_regular.svg?raw';
import chevronLeftSvg from '@fluentui/svg-icons/icons/chevron_left_20_regular.svg?raw';
import chevronRightSvg from '@fluentui/svg-icons/icons/chevron_right_20_regular.svg?raw';
import chevronUpSvg from '@fluentui/svg-icons/icons/chevron_up_20_regular.svg?raw';
import circleSvg from '@fluentui/svg-icons/icons/circle_20_regular.svg?raw';
import circleHalfSvg from '@fluentui/svg-icons/icons/circle_half_fill_20_regular.svg?raw';
import clipboardSvg from '@fluentui/svg-icons/icons/clipboard_paste_20_regular.svg?raw';
import clockSvg from '@fluentui/svg-icons/icons/clock_20_regular.svg?raw';
import commentSvg from '@fluentui/svg-icons/icons/comment_20_regular.svg?raw';
import copySvg from '@fluentui/svg-icons/icons/copy_20_regular.svg?raw';
import cutSvg from '@fluentui/svg-icons/icons/cut_20_regular.svg?raw';
import deleteSvg from '@fluentui/svg-icons/icons/delete_20_regular.svg?raw';
import dismissSvg from '@fluentui/svg-icons/icons/dismiss_20_regular.svg?raw';
import documentSvg from '@fluentui/svg-icons/icons/document_20_regular.svg?raw';
import documentAddSvg from '@fluentui/svg-icons/icons/document_add_20_regular.svg?raw';
import documentCopySvg from '@fluentui/svg-icons/icons/document_copy_20_regular.svg?raw';
import templatesSvg from '@fluentui/svg-icons/icons/document_copy_20_regular.svg?raw';
import documentsSvg from '@fluentui/svg-icons/icons/document_multiple_20_regular.svg?raw';
import documentPdfSvg from '@fluentui/svg-icons/icons/document_pdf_20_regular.svg?raw';
import documentTextSvg from '@fluentui/svg-icons/icons/document_text_20_regular.svg?raw';
import editSvg from '@fluentui/svg-icons/icons/edit_20_regular.svg?raw';
import errorSvg from '@fluentui/svg-icons/icons/error_circle_20_filled.svg?raw';
import eyeSvg from '@fluentui/svg-icons/icons/eye_20_regular.svg?raw';
import eyeOffSvg from '@fluentui/svg-icons/icons/eye_off_20_regular.svg?raw';
import filterSvg from '@fluentui/svg-icons/icons/filter_20_regular.svg?raw';
import flagSvg from '@fluentui/svg-icons/icons/flag_20_regular.svg?raw';
import folderSvg from '@fluentui/svg-icons/icons/folder_open_20_regular.svg?raw';
import driveSvg from '@fluentui/svg-icons/icons/hard_drive_20_regular.svg?raw';
import historySvg from '@fluentui/svg-icons/icons/history_20_regular.svg?raw';
import versionsSvg from '@fluentui/svg-icons/icons/history_20_regular.svg?raw';
import infoSvg from '@fluentui/svg-icons/icons/info_20_regular.svg?raw';
import keyboardSvg from '@fluentui/svg-icons/icons/keyboard_20_regular.svg?raw';
import linkSvg from '@fluentui/svg-icons/icons/link_20_regular.svg?raw';
import unlinkSvg from '@fluentui/svg-icons/icons/link_dismiss_20_regular.svg?raw';
import languageSvg from '@fluentui/svg-icons/icons/local_language_20_regular.svg?raw';
import lockSvg from '@fluentui/svg-icons/icons/lock_closed_20_regular.svg?raw';
import mailSvg from '@fluentui/svg-icons/icons/mail_20_regular.svg?raw';
import moreSvg from '@fluentui/svg-icons/icons/more_horizontal_20_regular.svg?raw';
import openSvg from '@fluentui/svg-icons/icons/open_20_regular.svg?raw';
import railCloseSvg from '@fluentui/svg-icons/icons/panel_left_contract_20_regular.svg?raw';
import railOpenSvg from '@fluentui/svg-icons/icons/panel_left_expand_20_regular.svg?raw';
import pageSvg from '@fluentui/svg-icons/icons/panel_right_20_regular.svg?raw';
import directorySvg from '@fluentui/svg-icons/icons/people_20_regular.svg?raw';
import personSvg from '@fluentui/svg-icons/icons/person_20_regular.svg?raw';
import printSvg from '@fluentui/svg-icons/icons/print_20_regular.svg?raw';
import gripSvg from '@fluentui/svg-icons/icons/re_order_dots_vertical_20_regular.svg?raw';
import saveSvg from '@fluentui/svg-icons/icons/save_20_regular.svg?raw';
import searchSvg from '@fluentui/svg-icons/icons/search_20_regular.svg?raw';
import sendSvg from '@fluentui/svg-icons/icons/send_20_regular.svg?raw';
import settingsSvg from '@fluentui/svg-icons/icons/settings_20_regular.svg?raw';
import boldSvg from '@fluentui/svg-icons/icons/text_bold_20_regular.svg?raw';
import topicsSvg from '@fluentui/svg-icons/icons/text_bullet_list_ltr_20_regular.svg?raw';
import footnoteSvg from '@fluentui/svg-icons/icons/text_footnote_20_regular.svg?raw';
import notesSvg from '@fluentui/svg-icons/icons/text_footnote_20_regular.svg?raw';
import outdentSvg from '@fluentui/svg-icons/icons/text_indent_decrease_ltr_20_regular.svg?raw';
import indentSvg from '@fluentui/svg-icons/icons/text_indent_increase_ltr_20_regular.svg?raw';
import italicSvg from '@fluentui/svg-icons/icons/text_italic_20_regular.svg?raw';
import agendaSvg from '@fluentui/svg-icons/icons/text_number_list_ltr_20_regular.svg?raw';
import textsSvg from '@fluentui/svg-icons/icons/text_paragraph_20_regular.svg?raw';
import underlineSvg from '@fluentui/svg-icons/icons/text_underline_20_regular.svg?raw';
import warningSvg from '@fluentui/svg-icons/icons/warning_20_filled.svg?raw';
import zoomInSvg from '@fluentui/svg-icons/icons/zoom_in_20_regular.svg?raw';

/** The outline in a drawing of the set: each is one path on a grid of 20. */
function outline(svg: string): string {
  return / d="([^"]+)"/.exec(svg)?.[1] ?? '';
}

/** Outlines of the signs of the window, by what they stand for. */
export const iconPaths = {
  add: outline(addSvg),
  agenda: outline(agendaSvg),
  agreements: outline(agreementsSvg),
  arrowDown: outline(arrowDownSvg),
  arrowLeft: outline(arrowLeftSvg),
  arrowUp: outline(arrowUpSvg),
  attach: outline(attachSvg),
  bold: outline(boldSvg),
  calendar: outline(calendarSvg),
  check: outline(checkSvg),
  checkCircle: outline(checkCircleSvg),
  chevronDown: outline(chevronDownSvg),
  chevronLeft: outline(chevronLeftSvg),
  chevronRight: outline(chevronRightSvg),
  chevronUp: outline(chevronUpSvg),
  circle: outline(circleSvg),
  circleHalf: outline(circleHalfSvg),
  clipboard: outline(clipboardSvg),
  clock: outline(clockSvg),
  collapse: outline(collapseSvg),
  comment: outline(commentSvg),
  copy: outline(copySvg),
  cut: outline(cutSvg),
  delete: outline(deleteSvg),
  directory: outline(directorySvg),
  dismiss: outline(dismissSvg),
  document: outline(documentSvg),
  documentAdd: outline(documentAddSvg),
  documentCopy: outline(documentCopySvg),
  documentPdf: outline(documentPdfSvg),
  documentText: outline(documentTextSvg),
  documents: outline(documentsSvg),
  drive: outline(driveSvg),
  edit: outline(editSvg),
  error: outline(errorSvg),
  export: outline(exportSvg),
  eye: outline(eyeSvg),
  eyeOff: outline(eyeOffSvg),
  filter: outline(filterSvg),
  flag: outline(flagSvg),
  folder: outline(folderSvg),
  footnote: outline(footnoteSvg),
  grip: outline(gripSvg),
  history: outline(historySvg),
  import: outline(importSvg),
  indent: outline(indentSvg),
  info: outline(infoSvg),
  italic: outline(italicSvg),
  keyboard: outline(keyboardSvg),
  language: outline(languageSvg),
  link: outline(linkSvg),
  lock: outline(lockSvg),
  mail: outline(mailSvg),
  more: outline(moreSvg),
  notes: outline(notesSvg),
  open: outline(openSvg),
  outdent: outline(outdentSvg),
  page: outline(pageSvg),
  person: outline(personSvg),
  print: outline(printSvg),
  railClose: outline(railCloseSvg),
  railOpen: outline(railOpenSvg),
  redo: outline(redoSvg),
  reset: outline(resetSvg),
  save: outline(saveSvg),
  search: outline(searchSvg),
  send: outline(sendSvg),
  session: outline(sessionSvg),
  settings: outline(settingsSvg),
  sortDown: outline(sortDownSvg),
  sortUp: outline(sortUpSvg),
  templates: outline(templatesSvg),
  texts: outline(textsSvg),
  topics: outline(topicsSvg),
  underline: outline(underlineSvg),
  undo: outline(undoSvg),
  unlink: outline(unlinkSvg),
  upload: outline(uploadSvg),
  versions: outline(versionsSvg),
  warning: outline(warningSvg),
  zoomIn: outline(zoomInSvg),
} as const;

export type IconName = keyof typeof iconPaths;
