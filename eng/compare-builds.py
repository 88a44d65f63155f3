#!/usr/bin/env python3
"""Compares what two builds of the tool say of many documents: compare-builds.py OLD NEW [FILE|DIR...]
[--count N] [--seed N] [--batch N] [--commands parse,validate,claims]

OLD and NEW are each a govinforeport.dll or the program itself. They read the files named and N documents drawn at random (100000), half of
them damaged, every third without a stretch of it. What counts is each byte: reports in JSON, diagnostics, checks and claims with their
messages in English. Drawn documents that differ are kept in artifacts/compare-builds; then the exit status is 1. Build first:

    dotnet build benchmarks/GovInfoReport.Accuracy -c Release

Documents drawn stand on the disk one batch at a time (2000)."""
import argparse, os, shutil, subprocess, sys, tempfile
from collections import defaultdict

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DRAW = os.path.join(ROOT, 'artifacts/bin/GovInfoReport.Accuracy/release/GovInfoReport.Accuracy.dll')
SHOWN = 5
KEPT = os.path.join(ROOT, 'artifacts/compare-builds')


def program(path):
    return ['dotnet', path] if path.endswith('.dll') else [path]


def outputs(tool, commands, files, listed):
    """What a build says of each file: the lines of its outputs that name it."""
    said = defaultdict(list)
    names = set(files)
    for command in commands:
        run = subprocess.run(program(tool) + [command, '@' + listed, '--format', 'json', '--lang', 'en'],
                             capture_output=True, text=True, encoding='utf-8', errors='surrogateescape')
        if run.returncode not in (0, 1, 2):
            sys.exit(f'{tool} {command} ended with {run.returncode}:\n{run.stderr[-2000:]}')
        for stream, text in (('out', run.stdout), ('err', run.stderr)):
            of_file = None
            for line in text.split('\n'):
                start = 9 if line.startswith('{"file":"') else 0
                end = line.find('"', start) if start else min((e for e in (line.find(':'), line.find('(')) if e >= 0), default=0)
                # A line that names no file goes on from the one before.
                if line[start:end] in names:
                    of_file = line[start:end]
                said[of_file].append(f'{command} {stream}: {line}')
    return said


def compare(given, files, choices, folder):
    """How many files differ; they are kept and shown."""
    listed = os.path.join(folder, 'files.list')
    with open(listed, 'w', encoding='utf-8') as lines:
        lines.write('\n'.join(files) + '\n')
    before, after = (outputs(tool, given.commands.split(','), files, listed) for tool in (given.old, given.new))
    silent = sum(1 for f in files if f not in before)
    if silent:
        print(f'{silent} files of which nothing is said, the first of them {next(f for f in files if f not in before)}')
    differing = [f for f in [None, *files] if before.get(f) != after.get(f)]
    for file in differing:
        print(f'DIFFERS: {file or "what names no file"} {choices.get(file, "")}')
        one, other = before.get(file, []), after.get(file, [])
        gone, added = [l for l in one if l not in other][:SHOWN], [l for l in other if l not in one][:SHOWN]
        for sign, lines, others in (('-', gone, added), ('+', added, gone)):
            for line in lines:
                # A report is one long line: it is shown from shortly before the place that differs.
                start = max((len(os.path.commonprefix([line, o])) for o in others), default=0) - 80
                print(f'  {sign} {line if start <= 80 else line[:line.find(":") + 2] + "…" + line[start:]}'[:300])
        if file in choices:
            os.makedirs(KEPT, exist_ok=True)
            shutil.copy(file, os.path.join(KEPT, choices[file].split('\t')[1].split(' ')[0] + '-' + os.path.basename(file)))
    return len(differing)


def draw(folder, seed, count):
    subprocess.run(['dotnet', DRAW, '--draw', folder, '--documents', str(count - count // 2), '--damaged', str(count // 2),
                    '--seed', str(seed)], check=True)
    with open(os.path.join(folder, 'choices.tsv'), encoding='utf-8') as lines:
        return {os.path.join(folder, line.split('\t')[0]): line.rstrip('\n') for line in lines}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('old')
    options.add_argument('new')
    options.add_argument('files', nargs='*')
    options.add_argument('--count', type=int, default=100_000)
    options.add_argument('--seed', type=int, default=1)
    options.add_argument('--batch', type=int, default=2_000)
    options.add_argument('--commands', default='parse,validate,claims')
    given = options.parse_intermixed_args()
    total = differing = 0
    with tempfile.TemporaryDirectory() as folder:
        named = []
        for path in given.files:
            named += [path] if os.path.isfile(path) else [os.path.join(d, f) for d, _, fs in os.walk(path, followlinks=True) for f in fs]
        if named:
            total, differing = len(named), compare(given, sorted(named), {}, folder)
            print(f'{len(named)} files named, {differing} differ', flush=True)
        drawn = chopped = 0
        while drawn < given.count:
            batch = os.path.join(folder, 'batch')
            # Undamaged and damaged documents take the same seeds.
            choices = draw(batch, given.seed + drawn // 2, min(given.batch, given.count - drawn))
            differing += compare(given, sorted(choices), choices, folder)
            total += len(choices)
            chopped += sum(1 for c in choices.values() if c.split('\t')[2])
            drawn += min(given.batch, given.count - drawn)
            shutil.rmtree(batch)
            print(f'{total} documents compared, {chopped} of them chopped, {differing} differ', flush=True)
    sys.exit(1 if differing else 0)


main()
