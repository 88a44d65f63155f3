#!/usr/bin/env python3
"""Measures the claims of the prose: claims.py TOOL [CORPUS]. The corpus has claims.tsv; without it, GOVINFOREPORT_CORPUS is used.

Rows of files are read from the files; the sentences of other reports are put into a report of their own. A row is found where a claim has its
measure, its value and, but for denials, its figure. A row notAMeasure is false where its figure is claimed to be of the tables."""
import csv, json, os, re, subprocess, sys, tempfile
from collections import defaultdict


def run(tool, files):
    out = subprocess.run([tool, 'claims', *files, '--format', 'json'], capture_output=True, text=True, encoding='utf-8').stdout
    return {line['file']: line['claims'] for line in map(json.loads, out.splitlines())}


def plain(text):
    return re.sub(r'[\s，,]', '', text).translate(str.maketrans('件宗條', '件宗条')) if text else ''


def main():
    tool = sys.argv[1]
    corpus = sys.argv[2] if len(sys.argv) > 2 else os.environ['GOVINFOREPORT_CORPUS']
    rows = list(csv.DictReader(open(os.path.join(corpus, 'claims.tsv'), encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE))
    by_source = defaultdict(list)
    for row in rows:
        by_source[row['file'] or row['report']].append(row)
    claims = {}
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for source, of_source in by_source.items():
            path = os.path.join(corpus, source) if of_source[0]['file'] else os.path.join(folder, f'{len(names):03}.txt')
            if not of_source[0]['file']:
                year = re.search(r'20\d\d', source).group()
                with open(path, 'w', encoding='utf-8') as text:
                    text.write(f'某某单位{year}年政府信息公开工作年度报告\n一、总体情况\n' + '\n'.join(r['sentence'] for r in of_source) + '\n五、存在的主要问题及改进情况\n无\n六、其他需要报告的事项\n无\n')
            names[path] = source
        for path, found in run(tool, list(names)).items():
            claims[names[path]] = found
    hit = missed = false = wrong = contradictions = found_contradictions = false_contradictions = 0
    for source, of_source in by_source.items():
        for row in of_source:
            same = [c for c in claims.get(source, []) if plain(c['figure']) == plain(row['figure'])]
            if row['verdict'] == 'notAMeasure':
                bad = [c for c in same if c['sentence'][:4] and plain(row['figure'])]
                if bad and row['figure'] not in ('无',):
                    false += 1
                    print('FALSE', row['id'], row['figure'], row['sentence'], '->', bad[0]['measure'])
                continue
            def fits(claim):
                if claim['measure'] != row['measure']:
                    return False
                if row['value'] == '':
                    return claim['value'] is None
                return claim['value'] is not None and float(claim['value']) == float(row['value']) and (float(row['value']) == 0 or plain(claim['figure']) == plain(row['figure']))
            fit = [c for c in claims.get(source, []) if fits(c)]
            is_contradiction = row['verdict'] == 'contradicts'
            contradictions += is_contradiction
            if not fit:
                missed += 1
                wrong += bool(same)
                print('MISSED', row['id'], row['measure'], row['figure'], row['sentence'], '| same figure:', [c['measure'] for c in same])
                continue
            hit += 1
            verdicts = {c['verdict'] for c in fit}
            found_contradictions += is_contradiction and 'contradicts' in verdicts
            if row['verdict'] not in verdicts:
                print('VERDICT', row['id'], row['verdict'], verdicts, row['sentence'])
            false_contradictions += not is_contradiction and 'contradicts' in verdicts
    print(f'rows {len(rows)}: recall {hit / (hit + missed):.3f} ({hit} of {hit + missed}), precision {hit / (hit + false + wrong):.3f} ({false} claimed that are none, {wrong} with another measure)')
    print(f'contradictions: {found_contradictions} of {contradictions}; false ones: {false_contradictions}')


main()
