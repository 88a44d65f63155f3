using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>The layers of a document (optional content), as they are shown when it is opened on a screen.</summary>
internal sealed class Layers
{
    private const int Most = 10_000;

    private static readonly NameToken Properties = NameToken.Create("OCProperties");
    private static readonly NameToken View = NameToken.Create("View");
    private static readonly NameToken ViewState = NameToken.Create("ViewState");
    private static readonly NameToken Membership = NameToken.Create("OCMD");
    private static readonly NameToken Expression = NameToken.Create("VE");

    private readonly TokenReader _tokens;
    private readonly bool _hasLayers;
    private readonly bool _areShownByDefault = true;
    private readonly HashSet<IndirectReference> _on = [];
    private readonly HashSet<IndirectReference> _off = [];
    private readonly Dictionary<IndirectReference, LayerState> _known = [];

    /// <summary>Reads which layers are shown.</summary>
    /// <param name="tokens">Reads entries.</param>
    /// <param name="catalog">The root of the document.</param>
    public Layers(TokenReader tokens, DictionaryToken catalog)
    {
        _tokens = tokens;
        if (!tokens.TryGet(catalog, Properties, out DictionaryToken? properties)) return;
        if (!tokens.TryGet(properties, NameToken.D, out DictionaryToken? configuration)) return;
        _hasLayers = true;
        _areShownByDefault = !tokens.TryGet(configuration, NameToken.BaseState, out NameToken? state) || state.Data != "OFF";
        AddTo(_on, configuration, NameToken.On);
        AddTo(_off, configuration, NameToken.Off);
    }

    /// <summary>Whether what belongs to a layer, or to a set of them, is shown.</summary>
    /// <param name="token">The layer, or a reference to it.</param>
    public LayerState StateOf(IToken? token)
    {
        if (!_hasLayers || token is null) return LayerState.Shown;
        IndirectReference? reference = (token as IndirectReferenceToken)?.Data;
        if (reference is { } known && _known.TryGetValue(known, out LayerState state)) return state;
        state = _tokens.Resolve<DictionaryToken>(token) is not { } dictionary ? LayerState.Shown
            : IsSet(dictionary) ? StateOfSet(dictionary)
            : StateOfLayer(reference, dictionary);
        if (reference is { } met) _known[met] = state;
        return state;
    }

    private LayerState StateOfLayer(IndirectReference? reference, DictionaryToken layer)
    {
        bool isShown = reference is not { } own || (_areShownByDefault ? !_off.Contains(own) : _on.Contains(own));
        // A layer for another purpose than viewing is always shown by the letter, and not by all programs.
        if (!isShown && !HasIntentToView(layer)) return LayerState.Doubtful;
        if (StateForView(layer) is not { } usage || usage == isShown) return isShown ? LayerState.Shown : LayerState.Hidden;
        // What a layer says of its own use counts where the configuration asks for it; some programs never ask.
        return LayerState.Doubtful;
    }

    private bool HasIntentToView(DictionaryToken layer)
    {
        if (_tokens.TryGet(layer, NameToken.Intent, out NameToken? intent)) return intent.Data is "View" or "All";
        return !_tokens.TryGet(layer, NameToken.Intent, out ArrayToken? intents)
            || intents.Data.Take(Most).Any(i => _tokens.Resolve<NameToken>(i) is { Data: "View" or "All" });
    }

    private bool? StateForView(DictionaryToken layer)
    {
        if (!_tokens.TryGet(layer, NameToken.Usage, out DictionaryToken? usage)) return null;
        if (!_tokens.TryGet(usage, View, out DictionaryToken? view)) return null;
        return _tokens.TryGet(view, ViewState, out NameToken? state) ? state.Data != "OFF" : null;
    }

    private LayerState StateOfSet(DictionaryToken set)
    {
        if (_tokens.TryGet(set, Expression, out ArrayToken? expression)) return StateOfExpression(expression, 0);
        string policy = _tokens.TryGet(set, NameToken.P, out NameToken? name) ? name.Data : "AnyOn";
        List<LayerState> states = [];
        if (set.TryGet(NameToken.Ocgs, out IToken members))
        {
            if (_tokens.Resolve<ArrayToken>(members) is { } array) states.AddRange(array.Data.Take(Most).Where(IsLayer).Select(StateOf));
            else if (IsLayer(members)) states.Add(StateOf(members));
        }

        if (states.Count == 0) return LayerState.Shown;
        return policy switch
        {
            "AllOn" => states.Max(),
            "AnyOff" => Not(states.Max()),
            "AllOff" => Not(states.Min()),
            _ => states.Min(),
        };
    }

    private bool IsLayer(IToken token) => _tokens.Resolve<DictionaryToken>(token) is { } dictionary && !IsSet(dictionary);

    private bool IsSet(DictionaryToken dictionary) =>
        _tokens.TryGet(dictionary, NameToken.Type, out NameToken? type) && Membership.Equals(type);

    private LayerState StateOfExpression(IToken token, int depth)
    {
        const int Deepest = 8;
        if (IsLayer(token)) return StateOf(token);
        ArrayToken? expression = depth == Deepest ? null : _tokens.Resolve<ArrayToken>(token);
        if (expression is not { Length: > 0 and <= Most }) return LayerState.Doubtful;
        if (_tokens.Resolve<NameToken>(expression[0]) is not { } name) return LayerState.Doubtful;
        LayerState[] parts = [.. expression.Data.Skip(1).Select(part => StateOfExpression(part, depth + 1))];
        return (name.Data, parts) switch
        {
            ("And", [_, ..]) => parts.Max(),
            ("Or", [_, ..]) => parts.Min(),
            ("Not", [LayerState only]) => Not(only),
            _ => LayerState.Doubtful,
        };
    }

    private static LayerState Not(LayerState state) => (LayerState)((int)LayerState.Hidden - (int)state);

    private void AddTo(HashSet<IndirectReference> set, DictionaryToken dictionary, NameToken name)
    {
        if (!_tokens.TryGet(dictionary, name, out ArrayToken? layers)) return;
        foreach (IToken layer in layers.Data.Take(Most))
        {
            if (layer is IndirectReferenceToken reference) set.Add(reference.Data);
        }
    }
}
