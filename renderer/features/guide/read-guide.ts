import { parseJsonText } from '#shared/format/json-text.ts';
import { type GuideChapter, type GuideLanguage, guideSchema } from '#shared/guide/guide-chapter.ts';

const read = new Map<GuideLanguage, Promise<readonly GuideChapter[] | undefined>>();

async function readNow(language: GuideLanguage): Promise<readonly GuideChapter[] | undefined> {
  try {
    const answer = await fetch(`/guide/${language}.json`);
    const json = parseJsonText(await answer.text());
    const guide = guideSchema.safeParse(json.ok ? json.value : undefined);
    return guide.success && guide.data.length > 0 ? guide.data : undefined;
  } catch {
    return undefined;
  }
}

/** The chapters that come with Minuta; undefined when they are not there. Read once. */
export function readGuide(language: GuideLanguage): Promise<readonly GuideChapter[] | undefined> {
  const reading = read.get(language) ?? readNow(language);
  read.set(language, reading);
  return reading;
}
