using System.Globalization;

namespace GovInfoReport.Cli;

/// <summary>A call of a command: its files and the values of its options; or what is wrong with it.</summary>
internal sealed class CommandCall
{
    private readonly Dictionary<string, string> _values = [];

    /// <summary>The files and directories in the order of the call.</summary>
    public List<string> Files { get; } = [];

    /// <summary>What is wrong with the call, for people; <see langword="null"/> where it is right.</summary>
    public string? Error { get; private set; }

    /// <summary>Whether it asks for help and nothing else.</summary>
    public bool AsksForHelp { get; private set; }

    /// <summary>The value of an option; <see langword="null"/> where the call does not have it.</summary>
    public string? this[string option] => _values.GetValueOrDefault(option);

    /// <summary>Whether the call has an option.</summary>
    public bool Has(string option) => _values.ContainsKey(option);

    /// <summary>How many files are worked on at a time; 0 where the call does not say.</summary>
    public int Jobs => this[CommandLine.Jobs] is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 0;

    /// <summary>Reads a call: options anywhere, as <c>--name value</c> or <c>--name=value</c>; after <c>--</c> only files; <c>-</c> is a file.</summary>
    public static CommandCall Read(CommandDefinition command, ReadOnlySpan<string> args)
    {
        CommandCall call = new();
        bool onlyFiles = false;
        for (int i = 0; i < args.Length && call.Error is null; i++)
        {
            string arg = args[i];
            if (onlyFiles || arg.Length < 2 || arg[0] != '-') call.Files.Add(arg);
            else if (arg == "--") onlyFiles = true;
            else if (arg is "--help" or "-h" or "-?") call.AsksForHelp = true;
            else call.ReadOption(command, arg, args, ref i);
        }

        if (call.Files.Count == 0) call.Error ??= Texts.Get("call.noFile");
        if (call.Files.Count(f => f == InputFile.StandardInput) > 1) call.Error ??= Texts.Get("call.twoInputs");
        return call;
    }

    private void ReadOption(CommandDefinition command, string arg, ReadOnlySpan<string> args, ref int i)
    {
        int equals = arg.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? arg : arg[..equals];
        OptionDefinition? option = Array.Find(command.Options, o => o.Name == name || o.ShortName == name);
        if (option is null)
        {
            Error = Texts.Format("call.unknownOption", name, string.Join(' ', command.Options.Select(o => o.Name)));
            return;
        }

        if (option.IsFlag && equals < 0)
        {
            if (!_values.TryAdd(option.Name, "")) Error = Texts.Format("call.twice", option.Name);
            return;
        }

        string? value = equals >= 0 ? arg[(equals + 1)..] : ++i < args.Length ? args[i] : null;
        if (string.IsNullOrEmpty(value)) Error = Texts.Format("call.noValue", option.Usage);
        else if (!option.Takes(value)) Error = Texts.Format("call.wrongValue", value, option.Usage);
        else if (!_values.TryAdd(option.Name, value)) Error = Texts.Format("call.twice", option.Name);
    }
}
