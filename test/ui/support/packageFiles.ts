import yauzl from 'yauzl';

/** The names of the files in a package, in its order; sizes are in bytes, unpacked. */
export function packageFiles(file: string): Promise<readonly { name: string; size: number }[]> {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: false }, (error, zip) => {
      if (error) {
        reject(error);
        return;
      }
      const files: { name: string; size: number }[] = [];
      zip.on('entry', (entry: yauzl.Entry) => {
        files.push({ name: entry.fileName, size: entry.uncompressedSize });
      });
      zip.once('end', () => resolve(files));
      zip.once('error', reject);
    });
  });
}
