/** What one tab remembers from page to page; a duplicated tab begins with the memory of the first. */
export interface TabMemory {
  /** The piece of work that the tab shows. */
  work: string | undefined;
  /** Revisions of work that this tab has written or shown, the latest last. */
  readonly revisions: () => readonly string[];
  readonly addRevision: (revision: string) => void;
  /** How far down a page was when it was left: to be taken up there once. */
  readonly leaveAt: (address: string, top: number) => void;
  readonly leftAt: (address: string) => number | undefined;
}

const mostRevisions = 20;

export const tabMemory: TabMemory = {
  get work() {
    return read('work');
  },
  set work(id) {
    write('work', id ?? '');
  },
  revisions: () => (read('revisions') ?? '').split(' ').filter((revision) => revision !== ''),
  addRevision: (revision) => {
    const others = tabMemory.revisions().filter((each) => each !== revision);
    write('revisions', [...others, revision].slice(-mostRevisions).join(' '));
  },
  leaveAt: (address, top) => write('place', `${top} ${address}`),
  leftAt: (address) => {
    const [top, left] = (read('place') ?? '').split(' ');
    write('place', '');
    return left === address ? Number(top) : undefined;
  },
};

/** For browsers that allow a page no storage at all: what is remembered lasts as long as the page. */
const withoutStorage = new Map<string, string>();

function read(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) || undefined;
  } catch {
    return withoutStorage.get(name);
  }
}

function write(name: string, value: string): void {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    withoutStorage.set(name, value);
  }
}
