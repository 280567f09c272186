"""Makes a repository of generated runbooks and notes: the same seed, the same bytes."""

import pathlib
import random

WORDS = """access alert archive backup batch broker bucket budget cache certificate check client cluster component
container control credential dashboard database deploy dns drain election endpoint error evidence failover gateway
handoff heartbeat incident index ingress instance job key latency lease limit log metric migration namespace node
owner partition payload pipeline pod policy probe producer proxy queue quota region release replica restore retry
rollback rota rotation rule schedule schema secret session severity shard signal snapshot standby storage subnet
team threshold timeline token topic traffic trace tunnel upgrade vault version volume window zone""".split()
SECTIONS = ["When to use", "Prerequisites", "Steps", "Verification", "Rollback", "Escalation"]
NOTE_SECTIONS = ["Context", "Decision", "Consequences", "Alternatives"]
TEAMS = ["payments", "search", "orders", "platform", "identity", "billing"]


class Documents:
    def __init__(self, folder, pages, seed):
        self.folder = pathlib.Path(folder)
        self.random = random.Random(seed)
        self.paths = [self._path(number) for number in range(pages)]

    def write(self):
        for number, path in enumerate(self.paths):
            target = self.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(self._page(number), encoding="utf-8")

    def _path(self, number):
        team = TEAMS[number % len(TEAMS)]
        name = "-".join(self.random.sample(WORDS, 3))
        return f"runbooks/{team}/{name}-{number:05}.md" if number % 5 else f"docs/decisions/{number:05}-{name}.md"

    def _page(self, number):
        note = number % 5 == 0
        title = f"{self._words(3).capitalize()} {number}"
        lines = ["---", f"id: page-{number:05}", f'title: "{title}"',
                 f"kind: {'architecture-note' if note else 'runbook'}",
                 f"component: {TEAMS[number % len(TEAMS)]}", f"tags: [{self._words(1)}, {self._words(1)}]", "---",
                 "", f"# {title}", "", self._paragraph(), ""]
        for section in NOTE_SECTIONS if note else SECTIONS:
            lines += [f"## {section}", ""] + self._section(number) + [""]
        return "\n".join(lines)

    def _section(self, number):
        make = self.random.choice([self._steps, self._bullets, self._table, self._code, self._quote])
        return [self._paragraph(), ""] + make() + ["", f"{self._sentence()} See {self._link(number)}."]

    def _link(self, number):
        up = "../" * self.paths[number].count("/")
        other = self.random.choice(self.paths)
        anchor = "#context" if other.startswith("docs") else "#steps"
        broken = self.random.random() < 0.002
        return f"[{self._words(2)}]({up}{other}{'.old' if broken else self.random.choice(['', anchor])})"

    def _steps(self):
        return [f"{number}. {self._sentence()}" for number in range(1, 6)]

    def _bullets(self):
        return [f"- **{self._words(1)}**: {self._sentence()}\n  - `{self._words(1)}_{self._words(1)}` {self._words(5)}"
                for _ in range(4)]

    def _table(self):
        rows = [f"| `{self._words(1)}` | {self._words(3)} | {self._words(2)} |" for _ in range(5)]
        return ["| Signal | Meaning | Owner |", "| --- | --- | --- |"] + rows

    def _code(self):
        return ["```yaml"] + [f"{self._words(1)}: {self.random.randrange(10000)}" for _ in range(8)] + ["```"]

    def _quote(self):
        return [f"> {self._sentence()}", f"> *{self._words(1)}* {self._sentence()}"]

    def _paragraph(self):
        return "\n".join(self._sentence() for _ in range(self.random.randrange(2, 5)))

    def _sentence(self):
        return self._words(self.random.randrange(8, 18)).capitalize() + "."

    def _words(self, count):
        return " ".join(self.random.choices(WORDS, k=count))
