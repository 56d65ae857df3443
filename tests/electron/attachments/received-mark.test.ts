import { describe, expect, it } from 'vitest';
import { type MarkPorts, receivedMark } from '#electron/attachments/received-mark.ts';

/** Ports that remember what was asked of the system. */
function recording() {
  const texts = new Map<string, string>();
  const attributes = new Map<string, string>();
  const ports: MarkPorts = {
    readText: async (path) => {
      const text = texts.get(path);
      if (text === undefined) throw new Error('ENOENT');
      return text;
    },
    writeText: async (path, text) => {
      texts.set(path, text);
    },
    run: async (program, [flag, ...rest]) => {
      expect(program).toBe('/usr/bin/xattr');
      const [name, value] = rest;
      if (flag === '-w') attributes.set(`${rest[2]} ${name}`, value ?? '');
      const found = attributes.get(`${value} ${name}`);
      if (flag === '-p' && found === undefined) throw new Error('No such xattr');
      return found ?? '';
    },
  };
  return { ports, texts, attributes };
}

describe('the mark of a received file', () => {
  it('is a stream beside the file on Windows', async () => {
    const { ports, texts } = recording();
    const mark = receivedMark('win32', ports);
    expect(await mark.isMarked('C:\\a.docx')).toBe(false);
    await mark.mark('C:\\a.docx');
    expect(texts.get('C:\\a.docx:Zone.Identifier')).toBe('[ZoneTransfer]\r\nZoneId=3\r\n');
    expect(await mark.isMarked('C:\\a.docx')).toBe(true);
  });

  it('does not count on Windows for a file of the office network', async () => {
    const { ports, texts } = recording();
    texts.set('C:\\a.docx:Zone.Identifier', '[ZoneTransfer]\r\nZoneId=1\r\n');
    expect(await receivedMark('win32', ports).isMarked('C:\\a.docx')).toBe(false);
  });

  it('is an attribute of the file on macOS', async () => {
    const { ports, attributes } = recording();
    const mark = receivedMark('darwin', ports);
    expect(await mark.isMarked('/a.docx')).toBe(false);
    await mark.mark('/a.docx');
    expect([...attributes.keys()]).toEqual(['/a.docx com.apple.quarantine']);
    expect(await mark.isMarked('/a.docx')).toBe(true);
  });

  it('does not exist on Linux', async () => {
    const mark = receivedMark('linux', recording().ports);
    await mark.mark('/a.docx');
    expect(await mark.isMarked('/a.docx')).toBe(false);
  });
});
