import { openStore } from '../cache/store.ts';
import { answerBatches } from '../threads/threads.ts';
import { changedFiles, type FolderToLookAt } from './changed-files.ts';
import { readManifest } from './manifest.ts';

// It looks before it is asked: whoever started it is at other work, and asks late.
await answerBatches(({ folder, store }: FolderToLookAt) => {
  const changed = changedFiles(folder, readManifest(openStore(store), folder) ?? new Map());
  return () => changed;
});
