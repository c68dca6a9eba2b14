"""Ways to ask for an expression: store it, print it, wrap it in a function, and so on, in many phrasings.

Each table pairs a code template over `<expr>` with prompt templates over `<phrase>` (a noun phrase such as
"the largest number in {xs}"), `<order>` (an imperative: "sort {xs}") or `<ask>` (a question). Pure text.
"""

from dataclasses import dataclass

from codegen_repl.training.corpus.words import words_of


@dataclass(frozen=True, slots=True)
class Wrapper:
    """One code shape and the prompts that ask for it; `over` names the sort of phrase that fits them."""

    kind: str
    over: str
    weight: float
    code: str
    prompts: tuple[str, ...]


ASSIGN = (
    "store <phrase> in {out}",
    "save <phrase> as {out}",
    "save <phrase> in {out}",
    "let {out} be <phrase>",
    "set {out} to <phrase>",
    "assign <phrase> to {out}",
    "assign <phrase> to a variable named {out}",
    "assign <phrase> to the variable {out}",
    "create a variable {out} with <phrase>",
    "create [a|a new] variable {out} that holds <phrase>",
    "compute <phrase> and call it {out}",
    "compute <phrase> and store it in {out}",
    "find <phrase> and save it in {out}",
    "find <phrase> and store [it|the result] in [a variable called|the variable|a new variable] {out}",
    "get <phrase> and put it in {out}",
    "put <phrase> in {out}",
    "put <phrase> into a variable called {out}",
    "make {out} <phrase>",
    "define {out} as <phrase>",
    "calculate <phrase>, call it {out}",
    "{out} should be <phrase>",
    "{out} is <phrase>",
    "work out <phrase> and keep it in {out}",
    "store to {out} <phrase>",
    "[i need|i want] {out} to be <phrase>",
    "determine <phrase> and assign it to {out}",
)
PRINT = (
    "print <phrase>",
    "print <phrase>",
    "print out <phrase>",
    "show <phrase>",
    "show me <phrase>",
    "display <phrase>",
    "output <phrase>",
    "[find|compute|calculate|get] <phrase> and print it",
    "what is <phrase>?",
    "what's <phrase>?",
    "tell me <phrase>",
    "[print|show] <phrase> [on the screen|to the screen|]",
    "i want to see <phrase>",
    "write <phrase> to the screen",
    "give me <phrase>",
    "can you print <phrase>?",
    "[compute|determine|find] <phrase> and [display|show|output] [it|the result]",
)
ASSIGN_ORDER = (
    "<order> and store the result in {out}",
    "<order> and store it in {out}",
    "<order> and save [the result|it] as {out}",
    "<order> and save it [in|to] {out}",
    "<order> and call [the result|it] {out}",
    "<order> and assign the result to {out}",
    "<order>, store [the result|it] [in|to] {out}",
    "<order> and put [the result|it] in a [new|] variable [called|named] {out}",
    "<order>. store the result in {out}",
    "<order>, saving the result in {out}",
    "<order> and keep the result in {out}",
)
PRINT_ORDER = (
    "<order> and print the result",
    "<order> and print it",
    "<order> and show the result",
    "<order> and display it",
    "<order> and output the result",
    "<order>, then print the result",
    "<order>. print the result",
    "<order> and show me [the result|what you get]",
)
WRAPPERS = (
    Wrapper("assign", "phrases", 5, "{out} = <expr>", ASSIGN),
    Wrapper("print", "phrases", 5, "print(<expr>)", PRINT),
    Wrapper("assign", "orders", 5, "{out} = <expr>", ASSIGN_ORDER),
    Wrapper("print", "orders", 4, "print(<expr>)", PRINT_ORDER),
    Wrapper(
        "print", "nouns", 0.7, "print(<expr>)", ("<phrase>", "<phrase>", "<bare>?", "<phrase>?", "<bare>")
    ),
    Wrapper(
        "print",
        "asks",
        2.5,
        "print(<expr>)",
        ("<ask>", "<ask>", "[print|tell me]: <ask>", "answer this: <ask>"),
    ),
    Wrapper(
        "assign_print",
        "phrases",
        1.2,
        "{out} = <expr>\nprint({out})",
        (
            "store <phrase> in {out} and print it",
            "store <phrase> in {out}, then print {out}",
            "compute <phrase>, save it as {out} and print it",
            "assign <phrase> to {out} and [show|print|display] {out}",
            "let {out} be <phrase>. print {out}",
            "set {out} to <phrase> and print it",
            "print <phrase> and store it to {out} as well",
            "store <phrase> to {out} as well as print it",
            "print <phrase>, also saving it as {out}",
            "find <phrase>, call it {out}, and print it",
        ),
    ),
    Wrapper(
        "assign_print",
        "orders",
        0.8,
        "{out} = <expr>\nprint({out})",
        (
            "<order>, store the result in {out} and print it",
            "<order>, save it as {out}, then print {out}",
            "<order> and call it {out}. print {out}",
            "<order>. store [it|the result] in {out} and [print|show] {out}",
        ),
    ),
    Wrapper(
        "label",
        "phrases",
        0.7,
        "print({label}, <expr>)",
        (
            "print {label} followed by <phrase>",
            "print {label} and then <phrase>",
            "print the label {label} and <phrase>",
            "print the text {label} followed by <phrase>",
            "show {label} and <phrase> on the same line",
            "display {label} and <phrase>",
        ),
    ),
    Wrapper(
        "fstring",
        "phrases",
        0.6,
        'print(f"{label.bare} {<expr>}")',
        (
            "print {label}, a space and <phrase> using an f-string",
            'print <phrase> in the form "{label.bare} value"',
            "use an f-string to print {label} followed by <phrase>",
            "use an f-string to print {label.bare} and <phrase>",
            "with an f-string, print {label} and then <phrase>",
            "print a formatted string with {label} and <phrase>",
        ),
    ),
)
REASSIGN = Wrapper(
    "reassign",
    "phrases",
    0.6,
    "{var} = <expr>",
    (
        "replace {var} with <phrase>",
        "set {var} to <phrase>",
        "update {var} to be <phrase>",
        "change {var} to <phrase>",
        "let {var} be <phrase>",
        "assign <phrase> [back|] to {var}",
        "overwrite {var} with <phrase>",
    ),
)
REASSIGN_ORDER = Wrapper(
    "reassign",
    "orders",
    0.8,
    "{var} = <expr>",
    (
        "<order> and store the result back in {var}",
        "<order> and assign [it|the result] back to {var}",
        "<order> and save it in {var} again",
        "<order> and update {var}",
        "<order>, reusing the name {var}",
    ),
)
UPDATE = Wrapper("update", "changing", 12.0, "{var} = <expr>", ("<order>",))
# an order without a destination changes its variable, or shows what it finds, as its verb says
CHANGING = words_of(
    """
    convert turn change sort order reverse flip invert round square cube double triple halve negate remove
    drop delete strip trim replace substitute uppercase upper-case lowercase lower-case capitalize swap keep
    filter multiply divide increase reduce raise scale fill reset renumber set one-hot leave clamp limit
    transpose rotate shift flatten pad center reshape repeat cast parse add append deduplicate normalize
    """
)
LOOKING = words_of(
    """
    count find compute calculate check test sum average describe summarise summarize tally list look call
    apply run try measure determine compare
    """
)
# what is found without a word of where it goes is kept under an obvious name, and shown: later steps will
# call it "the total" or "the result"
FOUND = (
    Wrapper(
        "found",
        "phrases",
        3.5,
        "{out} = <expr>\nprint({out})",
        (
            "compute <phrase>",
            "compute <phrase>",
            "calculate <phrase>",
            "find <phrase>",
            "determine <phrase>",
            "work out <phrase>",
            "get <phrase>",
            "figure out <phrase>",
            "obtain <phrase>",
            "[now|next,] [compute|find|get] <phrase>",
        ),
    ),
    Wrapper("found", "looking", 2.5, "{out} = <expr>\nprint({out})", ("<order>",)),
)
RECALLED = (  # only in the turn after it was found
    "print it",
    "print the result",
    "print the result",
    "print that",
    "show it",
    "print the answer",
    "output the result",
    "display the result",
    "print out the result",
    "show me the result",
)
RECALLED_BY_NAME = (
    "print the {noun}",
    "print the {noun}",
    "print the {noun}",
    "print out the {noun}",
    "output the {noun}",
    "show the {noun}",
    "display the {noun}",
    "print the resulting {noun}",
    "print that {noun}",
    "print the value of the {noun}",
    "show me the {noun}",
)
EACH = (
    Wrapper(
        "assign",
        "phrases",
        0.8,
        "{out} = [<expr> for <v> in {each}]",
        (
            "make a list {out} with <phrase>",
            "create a list {out} [containing|with|of] <phrase>",
            "store <phrase> in a list {out}",
            "store <phrase> in a list called {out}",
            "compute <phrase> and store the results in {out}",
            "build a list of <phrase>, call it {out}",
            "use a list comprehension to put <phrase> in {out}",
            "collect <phrase> in {out}",
            "let {out} be a list with <phrase>",
            "save <phrase> in {out}",
        ),
    ),
    Wrapper(
        "print",
        "phrases",
        0.5,
        "print([<expr> for <v> in {each}])",
        (
            "print a list with <phrase>",
            "print the list of <phrase>",
            "show a list of <phrase>",
            "display <phrase> as a list",
            "compute <phrase> and print the results as a list",
            "output a list containing <phrase>",
        ),
    ),
    Wrapper(
        "loop",
        "phrases",
        0.6,
        "for <v> in {each}:\n    print(<expr>)",
        (
            "print <phrase>, one per line",
            "print <phrase> on its own line",
            "loop over {each} and print <phrase>",
            "use a for loop to print <phrase>",
            "go through {each} and print <phrase>",
            "for loop: print <phrase>",
        ),
    ),
)
MAPPING = Wrapper(
    "assign",
    "phrases",
    0.3,
    "{out} = {<v>: <expr> for <v> in {each}}",
    (
        "make a dictionary {out} that maps each <item> in {each} to <phrase>",
        "create a dict {out} from each <item> in {each} to <phrase>",
        "build a dictionary with each <item> of {each} as key and <phrase> as value, call it {out}",
        "map every <item> in {each} to <phrase> and store the dictionary in {out}",
        "use a dict comprehension to map each <item> in {each} to <phrase>, save it as {out}",
    ),
)
FUNCTION = (
    "write a function {f} that takes {takes} and <does>",
    "write a function {f} which takes {takes} and <does>",
    "write a function called {f} that takes {takes} and <does>",
    "write a function named {f} that <does>, given {takes}",
    "define a function {f} that takes {takes} and <does>",
    "define a function {f}({params}) that <does>",
    "write a function {f}({params}) that <does>",
    "write [a python|a|the] function {f}({params}) which <does>",
    "create a function {f} that takes {takes} and <does>",
    "create a function {f}({params}) that <does>",
    "make a function {f} that <does> for {takes}",
    "make a function {f}({params}) that <does>",
    "implement a function {f}({params}) that <does>",
    "implement {f}({params}), which <does>",
    "i need a function {f} that takes {takes} and <does>",
    "define {f}({params}): it <does>",
    "given {takes}, write a function {f} that <does>",
    "add a function {f}({params}) that <does>",
    "the function {f}({params}) <does>. write it",
)
UNNAMED_FUNCTION = (  # the code's name says what it does
    "write a function that takes {takes} and <does>",
    "write a function that takes {takes} and <does>",
    "write a function which takes {takes} and <does>",
    "write a function that can take {takes} and <does>",
    "[define|create|make|implement] a function that takes {takes} and <does>",
    "[define|create|make|implement] a function which takes {takes} and <does>",
    "write a [python |]function that, given {takes}, <does>",
    "write a function that <does>, given {takes}",
    "given {takes}, write a function that <does>",
    "i need a function that takes {takes} and <does>",
    "a function that takes {takes} and <does>",
    "write a function with [parameter|argument] {params} that <does>",
    "define a function of {params} that <does>",
    "write a function. it takes {takes} and <does>",
)
LAMBDA = (
    "write a lambda {f} that takes {takes} and <does>",
    "define a lambda function {f} that <does> given {takes}",
    "create a lambda called {f} which takes {takes} and <does>",
    "assign to {f} a lambda that takes {takes} and <does>",
    "make {f} a lambda that <does>, given {takes}",
)
EXAMPLES = (  # appended to a function's prompt, with calls that were really made
    ". E.g., {call} = {result}",
    ". e.g. {call} = {result}",
    ". For example, {call} = {result}",
    ". for example {call} should return {result}",
    ", for instance {call} is {result}",
    ". Example: {call} returns {result}",
    ". {call} should give {result}",
    ", so that {call} == {result}",
    ". Example: {call} -> {result}",
)
CORRECTIONS = (
    "actually use {new} instead of {old}",
    "no, use {new} instead of {old}",
    "use {new} instead of {old}",
    "do it again with {new} instead of {old}",
    "change {old} to {new}",
    "sorry, i meant {new}, not {old}",
    "make it {new} instead of {old}",
    "actually make it {new} instead of {old}",
    "now with {new} instead of {old}",
    "wait, {new} not {old}",
    "redo that with {new} in place of {old}",
    "that should be {new}, not {old}",
    "the same with {new} instead of {old}",
    "replace {old} by {new} in that",
)
JOINS = (
    ", then ",
    " and then ",
    ". then ",
    ". ",
    ". Then ",
    "; ",
    ". after that, ",
    ". next, ",
    "\n",
    ". also ",
)
NEW_VALUES = (  # for literals too long to be told twice
    "actually make it {new}",
    "[no, |sorry, |]make that {new}",
    "change it to {new}",
    "[wait, |hmm, |]it should be {new}",
    "i meant {new}",
    "sorry, use {new}",
    "no, {new}",
)
OTHER_VARIABLES = (
    "[now |]the same for {new}",
    "do the same for {new}",
    "do that for {new} instead",
    "[sorry, |no, |]i meant {new}, not {old}",
    "[actually |no, |]use {new} instead of {old}",
    "now with {new}",
    "and for {new}?",
    "[no, |actually |]of {new}",
    "repeat that for {new}",
)
MAKE_FUNCTION = (
    "make it a function {f}({params})",
    "make that a function {f} that takes {takes}",
    "turn that into a function called {f} that takes {takes}",
    "turn it into a function {f}({params})",
    "write that as a function {f}({params})",
    "now write it as a function {f} with [parameter|argument] {params}",
    "put that in a function {f}({params}) [that returns the result|]",
    "[actually |]make it a function {f}({params}) that returns it",
    "define a function {f}({params}) for that",
)
NUMBERINGS = ("1) ", "1. ", "(1) ", "1: ")
FIRST = ("first ", "first, ", "")
FINALLY = (", then ", " and finally ", ". finally, ", ", and then ")
THEN_PRINT = (
    ", then print it",
    " and print it",
    " and show it",
    ", then print {shown}",
    " and print {shown}",
    ". Print {shown}",
    ". print {shown}",
    " and show {shown}",
)
