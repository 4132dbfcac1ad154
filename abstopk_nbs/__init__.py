"""A literate, notebook-first reproduction of AbsTopK: Rethinking Sparse Autoencoders for Bidirectional Features (ICLR 2026)

Modules:

- `abstopk_nbs.activations`: What makes one SAE variant differ from another: a proximal operator, the penalty it came from, and a threshold that is learnt.
- `abstopk_nbs.assets`: A real language model and a real corpus from the package index: fetched once, verified, converted, cached.
- `abstopk_nbs.asymmetric`: A threshold for each sign: the prox of an l0 penalty whose price depends on the sign, which lets the data choose one side or two.
- `abstopk_nbs.batch`: BatchTopK and BatchAbsTopK: the tokens of a batch share their latents in training, and one threshold takes over afterwards.
- `abstopk_nbs.bench`: What a training step takes in time and memory on this machine, what it would take other libraries, and the floor under both.
- `abstopk_nbs.browser`: Every latent of an SAE in one file: a table to sort and search, and for each latent what its two sides fire on. It opens without a server or a network.
- `abstopk_nbs.buffer`: Text goes in, shuffled batches of activations come out, in bounded memory.
- `abstopk_nbs.census`: Every latent of a dictionary is asked the same questions: does it fire with both signs, do both signs mean something, and would a one-sided dictionary need two latents for it?
- `abstopk_nbs.checkpoint`: A run that is killed at any moment continues as if nothing had happened, bit for bit.
- `abstopk_nbs.cluster`: One run as many jobs, on a cluster or side by side on one machine: preempted, continued, and joined into one result.
- `abstopk_nbs.codes`: A code is `k` values and `k` indices a row, and nearly everything an SAE does should cost `k`, not `d_sae`.
- `abstopk_nbs.compiled`: A compiler can say much of a kernel without the hardware: that it compiles, what it keeps in registers, and what it has to store in memory.
- `abstopk_nbs.concepts`: A few dozen concepts, each with two opposite poles; the directions that separate the poles; and a fair test of whether one latent holds both.
- `abstopk_nbs.costs`: GPU memory, tokens, operations and hours of every run in `settings.ini`, and the command for it.
- `abstopk_nbs.distributed`: Each process reads text of its own, gradients are averaged, and the losses are those of one process with all the text.
- `abstopk_nbs.export`: A model card with what an SAE is and how good it is, a folder that dashboards of non-negative latents can read, and a whole run as one archive that says what is in it.
- `abstopk_nbs.families`: Which architectures of `transformers` can be hosts, at which places, and why the others cannot: a table made by trying.
- `abstopk_nbs.fast`: The training loss of an SAE by whichever sparse kernel its variant allows: the same numbers as `SAE.loss`, several times sooner.
- `abstopk_nbs.files`: A file is written whole or not at all, a folder can prove that nothing in it has changed, and two commands do not tread on each other.
- `abstopk_nbs.formats`: Folders of other libraries are read field by field. A missing field gets the value that its library would have used, and an unknown field is an error.
- `abstopk_nbs.gated`: One path decides whether a latent is on, another how strongly. L1 shrinks only the first, so values keep their size.
- `abstopk_nbs.given`: Any SAE, in a folder or on the Hub: what it reads, whether it fits, and its core scores beside others.
- `abstopk_nbs.gpu`: One command measures everything on a borrowed GPU: packed and rehearsed at home, in pieces that each keep what they find.
- `abstopk_nbs.graphs`: A small training step on a fast GPU spends its time waiting for Python. Recorded once as a CUDA graph, it is launched in one piece, if that proves right and faster.
- `abstopk_nbs.hub`: Push an SAE to the Hugging Face Hub and load one from it; what has been loaded once is also found offline.
- `abstopk_nbs.kernels`: The sparse parts of a training step as a few small GPU kernels, which Triton's interpreter can also run on a CPU, slowly, to check them.
- `abstopk_nbs.lm`: Load a language model, read its residual stream at any layer, and put something else back.
- `abstopk_nbs.metrics`: How good is a reconstruction, how sparse is its code, and how much of the model's loss survives it? Each number stands beside its formula.
- `abstopk_nbs.multistep`: An encoder of several proximal steps as an SAE variant, and its cost in multiply-adds, so that it can be compared with a wider one-step SAE.
- `abstopk_nbs.options`: Whitening and how it is folded into an SAE, starts from saved weights, and held-out scores: the functions behind three options of training.
- `abstopk_nbs.presets`: Same tokens, same recipe, same start: what does each nonlinearity make of four active latents a token? And which recipe is the paper's?
- `abstopk_nbs.prompt`: Turn one latent up, or turn it around, and read what the model says with minus, with nothing, and with plus.
- `abstopk_nbs.published`: Data sets that others published for gender, antonyms, agreement, truth, refusal and more, read from their own files as contrast sets.
- `abstopk_nbs.sae`: One `SAE` class that is given its nonlinearity: encoding, decoding, the training loss, and a folder on disk that SAELens can read.
- `abstopk_nbs.snapshots`: The SAEs of a run as they were after so many tokens, scored on one text; and what their curve says about more tokens.
- `abstopk_nbs.stability`: Do two seeds find the same dictionary? Atoms are matched one to one, then codes, and both are compared with what an SAE that was turned at random gives.
- `abstopk_nbs.stages`: Where the time of a training goes: host model, buffer, encoder product, selection, decoder, backward, optimiser.
- `abstopk_nbs.stats`: How sure is a number? Every interval in these notebooks comes from here, and so does the rule that turns an interval into a verdict.
- `abstopk_nbs.steer`: Push a model along a direction, take a direction out of it, or set one latent of an SAE. Each is a function of an activation, and goes wherever a hook can go.
- `abstopk_nbs.store`: Read the host model once, keep the shuffled activations on disk, and train as many SAEs from them as you like.
- `abstopk_nbs.sufficiency`: Was an SAE trained long enough that what it lacks says something about its variant, and not about its random start?
- `abstopk_nbs.synthetic`: Activations made from known features, with a dial for the share of features that take both signs.
- `abstopk_nbs.tasks.absorption`: Does "starts with L" have a latent of its own, or do latents of particular words take its place? First-letter absorption, for codes of either sign.
- `abstopk_nbs.tasks.mmlu`: Multiple-choice knowledge of a model that is being steered, scored by lm-eval from files on this machine.
- `abstopk_nbs.tasks.parity`: The public benchmark's own functions and ours on the same tensors: equal where nothing is drawn at random, and within the benchmark's own spread where something is.
- `abstopk_nbs.tasks.pooled`: One vector for each text, balanced classes and a linear probe: the parts that sparse probing, SCR and TPP are built from, safe for codes of either sign.
- `abstopk_nbs.tasks.ravel`: Can a few latents carry one fact about an entity from one prompt to another and leave its other facts where they were?
- `abstopk_nbs.tasks.safety`: Does a steered model decline harmful requests, and does it still answer the harmless ones?
- `abstopk_nbs.tasks.scr_tpp`: Take a concept out of the residual stream by silencing a few latents. Does a biased probe lose its bias, and does only the probe of that concept suffer?
- `abstopk_nbs.tasks.sparse_probing`: Can one, two or five latents of an SAE, chosen on training texts, tell whether a text is about something?
- `abstopk_nbs.tasks.unlearning`: Push the latents of one subject to their opposite side. Does the model fail that subject's questions, and only those?
- `abstopk_nbs.thresholds`: JumpReLU's code is sparse, and so is the gradient of its thresholds, so its training step can cost as little as TopK's.
- `abstopk_nbs.tracking`: A run's log is one tidy file; MLflow, where it is wanted, shows a copy of the run's folder.
- `abstopk_nbs.train`: A training loop of ten lines, and what the library's Trainer adds to it."""

__version__ = "0.1.0"
