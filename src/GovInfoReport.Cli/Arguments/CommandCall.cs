using System.Globalization;

namespace GovInfoReport.Cli;

/// <summary>A call of a command: its files and the values of its options; or what is wrong with it.</summary>
internal sealed class CommandCall
{
    private readonly Dictionary<string, string> _values = [];

    private CommandCall(CommandDefinition command) => Command = command;

    /// <summary>The command.</summary>
    public CommandDefinition Command { get; }

    /// <summary>The files and directories in the order of the call, lists and patterns replaced by what they name.</summary>
    public List<string> Files { get; } = [];

    /// <summary>
    /// Whether the call names files by a list or a pattern: there may be any number of them, and the output has the form for several.
    /// </summary>
    public bool NamesSeveral { get; private set; }

    /// <summary>What is wrong with the call, for people; <see langword="null"/> where it is right.</summary>
    public string? Error { get; private set; }

    /// <summary>Whether it asks for help and nothing else.</summary>
    public bool AsksForHelp { get; private set; }

    /// <summary>The value of an option; <see langword="null"/> where the call does not have it.</summary>
    public string? this[string option] => _values.GetValueOrDefault(option);

    /// <summary>Whether the call has an option.</summary>
    public bool Has(string option) => _values.ContainsKey(option);

    /// <summary>How many files are worked on at a time; 0 where the call does not say.</summary>
    public int Jobs => this[CommonOptions.Jobs] is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 0;

    /// <summary>What makes the exit status say that something was found.</summary>
    public FailOn FailOn => this[CommonOptions.FailOn] is { } name ? Enum.Parse<FailOn>(name, ignoreCase: true) : FailOn.Error;

    /// <summary>Where the pages of the diagnostics stand; <see langword="null"/> where the call does not say.</summary>
    public Uri? Docs => this[OptionNames.Docs] is { } address ? new Uri(address) : null;

    /// <summary>The exit status of a file's diagnostics, as the call wants it.</summary>
    public int StatusOf(IEnumerable<Diagnostic> diagnostics) => ExitStatus.Of(diagnostics, FailOn);

    /// <summary>
    /// The output, where it is a folder: it stands there as one, ends as one, or its name has no extension; else <see langword="null"/>.
    /// </summary>
    public string? OutputFolder =>
        field ??= this[CommonOptions.Output] is { } path && IsFolder(path) ? Path.TrimEndingDirectorySeparator(path) : null;

    /// <summary>The output, where it is a file; else <see langword="null"/>.</summary>
    public string? OutputFile => OutputFolder is null ? this[CommonOptions.Output] : null;

    /// <summary>
    /// Reads a call: options anywhere, as <c>--name value</c> or <c>--name=value</c>; after <c>--</c> only files; <c>-</c> is a file.
    /// </summary>
    /// <param name="command">The command.</param>
    /// <param name="args">The arguments, without the name of the command.</param>
    /// <param name="openInput">Opens standard input, which may hold a list of files.</param>
    public static CommandCall Read(CommandDefinition command, ReadOnlySpan<string> args, Func<Stream> openInput)
    {
        CommandCall call = new(command);
        bool onlyFiles = false;
        for (int i = 0; i < args.Length && call.Error is null; i++)
        {
            string arg = args[i];
            if (onlyFiles) call.Files.Add(arg);
            else if (arg.Length < 2 || arg[0] != '-') call.AddOperand(arg, openInput);
            else if (arg == "--") onlyFiles = true;
            else if (arg is "--help" or "-h" or "-?") call.AsksForHelp = true;
            else call.ReadOption(arg, args, ref i);
        }

        call.Check();
        return call;
    }

    private static bool IsFolder(string path) =>
        Directory.Exists(path) || Path.EndsInDirectorySeparator(path) || (!Path.HasExtension(path) && !File.Exists(path));

    private void Check()
    {
        if (!Command.TakesFiles) return;
        if (Files.Count == 0) Error ??= Texts.Get("call.noFile");
        if (Files.Count(f => f == InputFile.StandardInput) > 1) Error ??= Texts.Get("call.twoInputs");
    }

    private void AddOperand(string arg, Func<Stream> openInput)
    {
        if (!Command.TakesFiles) AddWord(arg);
        else if (FileArguments.IsList(arg)) AddList(arg, openInput);
        else AddFiles(arg);
    }

    private void AddWord(string arg)
    {
        if (Command.Words.Length > 0 && !Command.Words.Contains(arg))
            Error = Texts.Format("call.wrongWord", arg, string.Join(", ", Command.Words)) + NearestWord.Question(arg, Command.Words);
        Files.Add(arg);
    }

    private void AddList(string arg, Func<Stream> openInput)
    {
        NamesSeveral = true;
        try
        {
            foreach (string name in FileArguments.ReadList(arg, openInput)) AddFiles(name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Error = Texts.Format("call.unreadList", arg[1..], FileFault.Reason(exception, arg[1..]));
        }
    }

    private void AddFiles(string arg)
    {
        if (!FileArguments.IsPattern(arg))
        {
            Files.Add(arg);
            return;
        }

        NamesSeveral = true;
        Files.AddRange(FileArguments.Expand(arg));
    }

    private void ReadOption(string arg, ReadOnlySpan<string> args, ref int i)
    {
        int equals = arg.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? arg : arg[..equals];
        OptionDefinition? option = Command.AllOptions.FirstOrDefault(o => o.IsNamed(name));
        if (option is null)
        {
            string[] names = [.. Command.AllOptions.Select(o => o.Name)];
            Error = NearestName.Of(name, names) is null
                ? Texts.Format("call.unknownOption", name, string.Join(' ', names))
                : Texts.Format("call.mistypedOption", name) + NearestWord.Question(name, names);
            return;
        }

        if (option.IsFlag && equals < 0)
        {
            if (!_values.TryAdd(option.Name, "")) Error = Texts.Format("call.twice", option.Name);
            return;
        }

        string? value = equals >= 0 ? arg[(equals + 1)..] : ++i < args.Length ? args[i] : null;
        if (string.IsNullOrEmpty(value)) Error = Texts.Format("call.noValue", option.Usage);
        else if (!option.Takes(value))
            Error = Texts.Format("call.wrongValue", value, option.Usage) + NearestWord.Question(value, option.Allowed);
        else if (!_values.TryAdd(option.Name, value)) Error = Texts.Format("call.twice", option.Name);
    }
}
